// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("restorePartition", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        { backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d", backupLocation: "x" },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 1 of 4: AzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          backupLocation: "a b/ü&#?%+'\"<",
          backupStorage: {
            storageKind: "AzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            connectionString: "s3cr3t-text",
            containerName: "a b/ü&#?%+'\"<",
          },
        },
        { serverTimeout: 4294967295, restoreTimeout: 2147483647 },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4", timeout: "4294967295", RestoreTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 2 of 4: FileShareBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          backupLocation: "a b/ü&#?%+'\"<",
          backupStorage: {
            storageKind: "FileShare",
            friendlyName: "a b/ü&#?%+'\"<",
            path: "a b/ü&#?%+'\"<",
            primaryUserName: "a b/ü&#?%+'\"<",
            primaryPassword: "s3cr3t-text",
            secondaryUserName: "a b/ü&#?%+'\"<",
            secondaryPassword: "s3cr3t-text",
          },
        },
        { serverTimeout: 4294967295, restoreTimeout: 2147483647 },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4", timeout: "4294967295", RestoreTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 3 of 4: DsmsAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          backupLocation: "a b/ü&#?%+'\"<",
          backupStorage: {
            storageKind: "DsmsAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
        },
        { serverTimeout: 4294967295, restoreTimeout: 2147483647 },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4", timeout: "4294967295", RestoreTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 4 of 4: ManagedIdentityAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          backupLocation: "a b/ü&#?%+'\"<",
          backupStorage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            managedIdentityType: "Cluster",
            blobServiceUri: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
        },
        { serverTimeout: 4294967295, restoreTimeout: 2147483647 },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4", timeout: "4294967295", RestoreTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(args[1]);
    });
  });
});
