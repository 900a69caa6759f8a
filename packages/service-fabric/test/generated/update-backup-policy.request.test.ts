// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("updateBackupPolicy", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "x",
        {
          name: "x",
          autoRestoreOnDataLoss: false,
          maxIncrementalBackups: 0,
          schedule: { scheduleKind: "FrequencyBased", interval: "P1DT2H" },
          storage: { storageKind: "AzureBlobStore", connectionString: "s3cr3t-text", containerName: "x" },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).updateBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/x/$/Update",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("UpdateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("updateBackupPolicy"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 1 of 4: AzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: { scheduleKind: "FrequencyBased", interval: "P1DT2H" },
          storage: {
            storageKind: "AzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            connectionString: "s3cr3t-text",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).updateBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/Update",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("UpdateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("updateBackupPolicy"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 2 of 4: FileShareBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Weekly",
            runDays: ["Saturday", "Saturday"],
            runTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
          },
          storage: {
            storageKind: "FileShare",
            friendlyName: "a b/ü&#?%+'\"<",
            path: "a b/ü&#?%+'\"<",
            primaryUserName: "a b/ü&#?%+'\"<",
            primaryPassword: "s3cr3t-text",
            secondaryUserName: "a b/ü&#?%+'\"<",
            secondaryPassword: "s3cr3t-text",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).updateBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/Update",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("UpdateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("updateBackupPolicy"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 3 of 4: DsmsAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: { scheduleKind: "FrequencyBased", interval: "P1DT2H" },
          storage: {
            storageKind: "DsmsAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).updateBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/Update",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("UpdateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("updateBackupPolicy"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set, variant 4 of 4: ManagedIdentityAzureBlobBackupStorageDescription", async () => {
      const args: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Weekly",
            runDays: ["Saturday", "Saturday"],
            runTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
          },
          storage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            managedIdentityType: "Cluster",
            managedIdentityClientId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            blobServiceUri: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).updateBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/Update",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("UpdateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("updateBackupPolicy"), wire)).toStrictEqual(args[1]);
    });
  });
});
