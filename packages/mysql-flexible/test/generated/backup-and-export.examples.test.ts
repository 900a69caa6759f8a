// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("backupAndExport", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/BackupAndExport.json documents", async () => {
      const example = documents.example("2023-10-01-preview/BackupAndExport.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .backupAndExport("TestGroup", "mysqltestserver", {
          targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["sasuri1", "sasuri2"] },
          backupSettings: { backupName: "customer-backup-name" },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupAndExport",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2023-10-01-preview").problems("BackupAndExport_Create", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2023-10-01-preview/BackupAndExport_Succeeded.json documents", async () => {
      const example = documents.example("2023-10-01-preview/BackupAndExport_Succeeded.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .backupAndExport("TestGroup", "mysqltestserver", {
          targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["sasuri1"] },
          backupSettings: { backupName: "custom-backup102", backupFormat: "Raw" },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupAndExport",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2023-10-01-preview").problems("BackupAndExport_Create", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
