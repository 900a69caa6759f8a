// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("backupService", () => {
  describe("the request of an example", () => {
    it("sends what the example 2013-04-26/backup.json documents", async () => {
      const example = documents.example("2013-04-26/backup.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .backupService(
          "mycloudservice1",
          "mybiztalkservice",
          {
            backupStoreConnectionString:
              "BlobEndpoint=blobendpoint;QueueEndpoint=queueendpoint;TableEndpoint=tableendpoint;AccountName=accountname;AccountKey=accountkey;DefaultEndpointsProtocol=https",
            backupName: "backup-2012-21-02",
          },
          { ifMatch: "{Etag}" },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/mycloudservice1/resources/biztalkservices/biztalk/mybiztalkservice",
        query: { comp: "backup" },
        headers: {
          "x-ms-version": "2013-04-26",
          "if-match": "{Etag}",
          "content-type": "application/xml; charset=utf-8",
        },
        body: example.parameter("settings"),
      });
      expect(documents.api("2013-04-26").problems("Backup", wire.requests.at(-1))).toEqual([]);
    });
  });
});
