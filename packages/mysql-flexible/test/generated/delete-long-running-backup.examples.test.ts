// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("deleteLongRunningBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 2025-06-01-preview/LongRunningBackupDelete.json documents", async () => {
      const example = documents.example("2025-06-01-preview/LongRunningBackupDelete.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2025-06-01-preview" })
        .deleteLongRunningBackup("TestGroup", "mysqltestserver", "testback")
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "DELETE",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback",
        query: { "api-version": "2025-06-01-preview" },
        headers: {},
      });
      expect(
        documents.api("2025-06-01-preview").problems("LongRunningBackup_Delete", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
