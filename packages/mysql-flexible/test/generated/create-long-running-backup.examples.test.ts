// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createLongRunningBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/LongRunningBackup.json documents", async () => {
      const example = documents.example("2023-10-01-preview/LongRunningBackup.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .createLongRunningBackup("TestGroup", "mysqltestserver", "testback")
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2023-10-01-preview").problems("LongRunningBackup_Create", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2023-10-01-preview/LongRunningBackup_WithBody.json documents", async () => {
      const example = documents.example("2023-10-01-preview/LongRunningBackup_WithBody.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .createLongRunningBackup("TestGroup", "mysqltestserver", "testback", {
          parameters: { properties: { backupNameV2: "testback", backupType: "FULL" } },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2023-10-01-preview").problems("LongRunningBackup_Create", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
