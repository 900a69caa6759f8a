// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("backupPartition", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/BackupPartition-1.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-1.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { backupPartitionDescription: {} })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPartitionDescription"),
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/BackupPartition-2.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-2.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "AzureBlobStore",
              connectionString:
                "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
              containerName: "BackupContainer",
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPartitionDescription"),
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/BackupPartition-3-page.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-3-page.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "FileShare",
              path: "\\\\myshare\\backupshare",
              primaryUserName: "mydomain\\backupaccount",
              primaryPassword: "abcd1234",
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPartitionDescription"),
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/BackupPartition-3.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-3.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "FileShare",
              path: "\\\\myshare\\backupshare",
              primaryUserName: "mydomain\\backupaccount",
              primaryPassword: "<PrimaryPassword>",
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPartitionDescription"),
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/BackupPartition-4.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-4.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "DsmsAzureBlobStore",
              storageCredentialsSourceLocation:
                "https://sample-dsms.dsms.core.winows.net/dsms/samplecredentiallocation/storageaccounts/samplestorageac/servicefabricbackup/samplebackup",
              containerName: "BackupContainer",
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPartitionDescription"),
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/BackupPartition-5.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-5.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "ManagedIdentityAzureBlobStore",
              blobServiceUri: "https://managedidentitytest.blob.core.windows.net/",
              containerName: "BackupContainer",
              managedIdentityType: "Cluster",
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPartitionDescription"),
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/BackupPartition-no-body.json documents", async () => {
      const example = documents.example("6.4/BackupPartition-no-body.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .backupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { serverTimeout: 90, backupTimeout: 30 })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Backup",
        query: { "api-version": "6.4", timeout: "90", BackupTimeout: "30" },
        headers: {},
      });
      expect(documents.api("6.4").problems("BackupPartition", wire.requests.at(-1))).toEqual([]);
    });
  });
});
