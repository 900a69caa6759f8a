// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("backupService", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire).findStartedBackupService(
        "mycloudservice1",
        "mybiztalkservice",
        {
          backupStoreConnectionString:
            "BlobEndpoint=blobendpoint;QueueEndpoint=queueendpoint;TableEndpoint=tableendpoint;AccountName=accountname;AccountKey=accountkey;DefaultEndpointsProtocol=https",
          backupName: "backup-2012-21-02",
        },
        {
          ifMatch: "{Etag}",
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell:
          "the id by which the service tells of a request comes with its answer only; look at what the resource says of its last operation",
        settled: true,
      });
    });
  });
});
