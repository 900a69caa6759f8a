// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("backupPartition", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupPartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set, variant 1 of 4: AzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "AzureBlobStore",
              friendlyName: "a b/ü&#?%+'\"<",
              connectionString: "s3cr3t-text",
              containerName: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupPartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4", timeout: "4294967295", BackupTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("backupPartition"), wire)).toStrictEqual(
        args[1]?.backupPartitionDescription,
      );
    });

    it("sends all that can be set, variant 2 of 4: FileShareBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
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
        },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupPartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4", timeout: "4294967295", BackupTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("backupPartition"), wire)).toStrictEqual(
        args[1]?.backupPartitionDescription,
      );
    });

    it("sends all that can be set, variant 3 of 4: DsmsAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "DsmsAzureBlobStore",
              friendlyName: "a b/ü&#?%+'\"<",
              storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
              containerName: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupPartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4", timeout: "4294967295", BackupTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("backupPartition"), wire)).toStrictEqual(
        args[1]?.backupPartitionDescription,
      );
    });

    it("sends all that can be set, variant 4 of 4: ManagedIdentityAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "ManagedIdentityAzureBlobStore",
              friendlyName: "a b/ü&#?%+'\"<",
              managedIdentityType: "Cluster",
              managedIdentityClientId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
              blobServiceUri: "a b/ü&#?%+'\"<",
              containerName: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];
      const wire = recorder([emptyReply(404), emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupPartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4", timeout: "4294967295", BackupTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("backupPartition"), wire)).toStrictEqual(
        args[1]?.backupPartitionDescription,
      );
    });
  });
});
