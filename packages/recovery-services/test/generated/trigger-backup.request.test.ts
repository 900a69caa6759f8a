// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("triggerBackup", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerBackup"]> = ["x", "x", "x", "x", "x", {}];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupFabrics/x/protectionContainers/x/protectedItems/x/backup",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("triggerBackup"), wire)).toStrictEqual(args[5]);
    });

    it("sends all that can be set, variant 1 of 3: AzureFileShareBackupRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerBackup"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureFileShareBackupRequest",
            recoveryPointExpiryTimeInUTC: new Date("2024-02-29T23:59:59.123Z"),
          },
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backup",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("triggerBackup"), wire)).toStrictEqual(args[5]);
    });

    it("sends all that can be set, variant 2 of 3: AzureWorkloadBackupRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerBackup"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadBackupRequest",
            backupType: "SnapshotCopyOnlyFull",
            enableCompression: true,
            recoveryPointExpiryTimeInUTC: new Date("2024-02-29T23:59:59.123Z"),
          },
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backup",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("triggerBackup"), wire)).toStrictEqual(args[5]);
    });

    it("sends all that can be set, variant 3 of 3: IaasVMBackupRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerBackup"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "IaasVMBackupRequest",
            recoveryPointExpiryTimeInUTC: new Date("2024-02-29T23:59:59.123Z"),
          },
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backup",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("triggerBackup"), wire)).toStrictEqual(args[5]);
    });
  });
});
