// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("restorePartition", () => {
  describe("a request made from the types", () => {
    it("sends nothing without restorePartitionDescription or latest", async () => {
      const silent = recorder([]);
      const error = await failureOf(() =>
        clientOf(silent).restorePartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d").submitted(),
      );
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        parameter: "restorePartitionDescription or latest",
        requirement: "required",
      });
      expect([...silent.requests, ...silent.probes]).toEqual([]);
    });

    it("sends all that can be set, variant 1 of 4: AzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          restoreTimeout: 2147483647,
          latest: true,
          metadataFromBlob: true,
          restorePartitionDescription: {
            backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            backupLocation: "a b/ü&#?%+'\"<",
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
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: {
          "api-version": "6.4",
          timeout: "4294967295",
          RestoreTimeout: "2147483647",
          Latest: "true",
          MetadataFromBlob: "true",
        },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(
        args[1]?.restorePartitionDescription,
      );
    });

    it("sends all that can be set, variant 2 of 4: FileShareBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          restoreTimeout: 2147483647,
          latest: true,
          metadataFromBlob: true,
          restorePartitionDescription: {
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
        },
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
        query: {
          "api-version": "6.4",
          timeout: "4294967295",
          RestoreTimeout: "2147483647",
          Latest: "true",
          MetadataFromBlob: "true",
        },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(
        args[1]?.restorePartitionDescription,
      );
    });

    it("sends all that can be set, variant 3 of 4: DsmsAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          restoreTimeout: 2147483647,
          latest: true,
          metadataFromBlob: true,
          restorePartitionDescription: {
            backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            backupLocation: "a b/ü&#?%+'\"<",
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
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: {
          "api-version": "6.4",
          timeout: "4294967295",
          RestoreTimeout: "2147483647",
          Latest: "true",
          MetadataFromBlob: "true",
        },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(
        args[1]?.restorePartitionDescription,
      );
    });

    it("sends all that can be set, variant 4 of 4: ManagedIdentityAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["restorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          restoreTimeout: 2147483647,
          latest: true,
          metadataFromBlob: true,
          restorePartitionDescription: {
            backupId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            backupLocation: "a b/ü&#?%+'\"<",
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
          .restorePartition(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: {
          "api-version": "6.4",
          timeout: "4294967295",
          RestoreTimeout: "2147483647",
          Latest: "true",
          MetadataFromBlob: "true",
        },
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restorePartition"), wire)).toStrictEqual(
        args[1]?.restorePartitionDescription,
      );
    });
  });
});
