// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateProtectedItem", () => {
  describe("a request made from the types", () => {
    it("sends all that can be set, variant 14 of 14: MabFileFolderProtectedItem", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]> = [
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
            protectedItemType: "MabFileFolderProtectedItem",
            containerName: "a b/ü&#?%+'\"<",
            sourceResourceId: "a b/ü&#?%+'\"<",
            policyId: "a b/ü&#?%+'\"<",
            lastRecoveryPoint: new Date("2024-02-29T23:59:59.123Z"),
            backupSetName: "a b/ü&#?%+'\"<",
            createMode: "Recover",
            deferredDeleteTimeInUTC: new Date("2024-02-29T23:59:59.123Z"),
            isScheduledForDeferredDelete: true,
            deferredDeleteTimeRemaining: "a b/ü&#?%+'\"<",
            isDeferredDeleteScheduleUpcoming: true,
            isRehydrate: true,
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            isArchiveEnabled: true,
            policyName: "a b/ü&#?%+'\"<",
            softDeleteRetentionPeriodInDays: 2147483647,
            sourceSideScanInfo: {
              sourceSideScanStatus: "ConfigurationFailed",
              sourceSideScanSummary: "NoThreatsReported",
            },
            friendlyName: "a b/ü&#?%+'\"<",
            computerName: "a b/ü&#?%+'\"<",
            lastBackupStatus: "a b/ü&#?%+'\"<",
            lastBackupTime: new Date("2024-02-29T23:59:59.123Z"),
            protectionState: "a b/ü&#?%+'\"<",
            deferredDeleteSyncTimeInUTC: 9223372036854775807n,
            extendedInfo: {
              lastRefreshedAt: new Date("2024-02-29T23:59:59.123Z"),
              oldestRecoveryPoint: new Date("2024-02-29T23:59:59.123Z"),
              recoveryPointCount: 2147483647,
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .createOrUpdateProtectedItem(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectedItem"), wire)).toStrictEqual(args[5]);
    });
  });
});
