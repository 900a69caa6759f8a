// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { backupAndExportSpec } from "../../src/generated/operations/backup-and-export.js";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("backupAndExport", () => {
  describe("the request", () => {
    it("sends what the example 2023-10-01-preview/BackupAndExport.json documents", async () => {
      const example = documents.example("2023-10-01-preview/BackupAndExport.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
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
      await clientOf(wire)
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

    it("sends no more than it must", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["backupAndExport"]> = [
        "x",
        "a",
        {
          backupSettings: { backupName: "a" },
          targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["s3cr3t-text"] },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2023-12-01-preview" })
          .backupAndExport(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/x/providers/Microsoft.DBforMySQL/flexibleServers/a/backupAndExport",
        query: { "api-version": "2023-12-01-preview" },
      });
      expect(
        documents.api("2023-12-01-preview").problems("BackupAndExport_Create", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(backupAndExportSpec, wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["backupAndExport"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(77),
        "aaaa",
        {
          backupSettings: { backupName: "aaaa", backupFormat: "Raw" },
          targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["s3cr3t-text", "s3cr3t-text"] },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2023-12-01-preview" })
          .backupAndExport(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/providers/Microsoft.DBforMySQL/flexibleServers/aaaa/backupAndExport",
        query: { "api-version": "2023-12-01-preview" },
      });
      expect(
        documents.api("2023-12-01-preview").problems("BackupAndExport_Create", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(backupAndExportSpec, wire)).toStrictEqual(args[2]);
    });
  });
});
