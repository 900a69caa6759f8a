// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("backupAndExport", () => {
  describe("a request made from the types", () => {
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
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .backupAndExport(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/x/providers/Microsoft.DBforMySQL/flexibleServers/a/backupAndExport",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(
        documents.api("2025-06-01-preview").problems("BackupAndExport_Create", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("backupAndExport"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["backupAndExport"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(77),
        "a".repeat(63),
        {
          backupSettings: { backupName: "aaaa", backupFormat: "Raw" },
          targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["s3cr3t-text", "s3cr3t-text"] },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .backupAndExport(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/providers/Microsoft.DBforMySQL/flexibleServers/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/backupAndExport",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(
        documents.api("2025-06-01-preview").problems("BackupAndExport_Create", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("backupAndExport"), wire)).toStrictEqual(args[2]);
    });
  });
});
