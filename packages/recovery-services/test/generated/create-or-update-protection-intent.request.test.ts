// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateProtectionIntent", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectionIntent"]> = [
        "x",
        "x",
        "x",
        "x",
        {},
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).createOrUpdateProtectionIntent(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupFabrics/x/backupProtectionIntent/x",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionIntent_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectionIntent"), wire)).toStrictEqual(args[4]);
    });

    it("sends all that can be set, variant 1 of 5: AzureResourceProtectionIntent", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectionIntent"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectionIntentItemType: "AzureResourceItem",
            backupManagementType: "DefaultBackup",
            sourceResourceId: "a b/ü&#?%+'\"<",
            itemId: "a b/ü&#?%+'\"<",
            policyId: "a b/ü&#?%+'\"<",
            protectionState: "ProtectionFailed",
            friendlyName: "a b/ü&#?%+'\"<",
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).createOrUpdateProtectionIntent(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupProtectionIntent/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionIntent_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectionIntent"), wire)).toStrictEqual(args[4]);
    });

    it("sends all that can be set, variant 2 of 5: AzureRecoveryServiceVaultProtectionIntent", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectionIntent"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectionIntentItemType: "RecoveryServiceVaultItem",
            backupManagementType: "DefaultBackup",
            sourceResourceId: "a b/ü&#?%+'\"<",
            itemId: "a b/ü&#?%+'\"<",
            policyId: "a b/ü&#?%+'\"<",
            protectionState: "ProtectionFailed",
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).createOrUpdateProtectionIntent(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupProtectionIntent/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionIntent_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectionIntent"), wire)).toStrictEqual(args[4]);
    });

    it("sends all that can be set, variant 3 of 5: AzureWorkloadAutoProtectionIntent", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectionIntent"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectionIntentItemType: "AzureWorkloadAutoProtectionIntent",
            backupManagementType: "DefaultBackup",
            sourceResourceId: "a b/ü&#?%+'\"<",
            itemId: "a b/ü&#?%+'\"<",
            policyId: "a b/ü&#?%+'\"<",
            protectionState: "ProtectionFailed",
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).createOrUpdateProtectionIntent(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupProtectionIntent/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionIntent_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectionIntent"), wire)).toStrictEqual(args[4]);
    });

    it("sends all that can be set, variant 4 of 5: AzureWorkloadSQLAutoProtectionIntent", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectionIntent"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectionIntentItemType: "AzureWorkloadSQLAutoProtectionIntent",
            backupManagementType: "DefaultBackup",
            sourceResourceId: "a b/ü&#?%+'\"<",
            itemId: "a b/ü&#?%+'\"<",
            policyId: "a b/ü&#?%+'\"<",
            protectionState: "ProtectionFailed",
            workloadItemType: "SAPHanaDBInstance",
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).createOrUpdateProtectionIntent(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupProtectionIntent/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionIntent_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectionIntent"), wire)).toStrictEqual(args[4]);
    });

    it("sends all that can be set, variant 5 of 5: AzureWorkloadContainerAutoProtectionIntent", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectionIntent"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectionIntentItemType: "AzureWorkloadContainerAutoProtectionIntent",
            backupManagementType: "DefaultBackup",
            sourceResourceId: "a b/ü&#?%+'\"<",
            itemId: "a b/ü&#?%+'\"<",
            policyId: "a b/ü&#?%+'\"<",
            protectionState: "ProtectionFailed",
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).createOrUpdateProtectionIntent(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupProtectionIntent/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionIntent_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateProtectionIntent"), wire)).toStrictEqual(args[4]);
    });
  });
});
