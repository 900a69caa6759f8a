// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("putBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/BackupPut.json documents", async () => {
      const example = documents.example("2023-10-01-preview/BackupPut.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" }).putBackup(
        "TestGroup",
        "mysqltestserver",
        "mybackup",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/mybackup",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2023-10-01-preview").problems("Backups_Put", wire.requests.at(-1))).toEqual([]);
    });
  });
});
