// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("listBackupsFromLocation", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          storage: { storageKind: "AzureBlobStore", connectionString: "s3cr3t-text", containerName: "x" },
          backupEntity: { entityKind: "Application" },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listBackupsFromLocation(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("listBackupsFromLocation"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 1 of 4: AzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "AzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            connectionString: "s3cr3t-text",
            containerName: "a b/ü&#?%+'\"<",
          },
          backupEntity: { entityKind: "Application", applicationName: "a b/ü&#?%+'\"<" },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listBackupsFromLocation(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: { "api-version": "6.4", timeout: "4294967295", MaxResults: "9223372036854775807" },
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("listBackupsFromLocation"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 2 of 4: FileShareBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "FileShare",
            friendlyName: "a b/ü&#?%+'\"<",
            path: "a b/ü&#?%+'\"<",
            primaryUserName: "a b/ü&#?%+'\"<",
            primaryPassword: "s3cr3t-text",
            secondaryUserName: "a b/ü&#?%+'\"<",
            secondaryPassword: "s3cr3t-text",
          },
          backupEntity: { entityKind: "Service", serviceName: "a b/ü&#?%+'\"<" },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listBackupsFromLocation(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: { "api-version": "6.4", timeout: "4294967295", MaxResults: "9223372036854775807" },
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("listBackupsFromLocation"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 3 of 4: DsmsAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "DsmsAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          backupEntity: {
            entityKind: "Partition",
            serviceName: "a b/ü&#?%+'\"<",
            partitionId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listBackupsFromLocation(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: { "api-version": "6.4", timeout: "4294967295", MaxResults: "9223372036854775807" },
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("listBackupsFromLocation"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 4 of 4: ManagedIdentityAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            managedIdentityType: "Cluster",
            managedIdentityClientId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            blobServiceUri: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          backupEntity: { entityKind: "Application", applicationName: "a b/ü&#?%+'\"<" },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listBackupsFromLocation(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: { "api-version": "6.4", timeout: "4294967295", MaxResults: "9223372036854775807" },
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("listBackupsFromLocation"), wire)).toStrictEqual(args[0]);
    });
  });
});
