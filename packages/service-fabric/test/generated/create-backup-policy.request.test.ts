// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { createBackupPolicySpec } from "../../src/generated/operations/create-backup-policy.js";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createBackupPolicy", () => {
  describe("the request", () => {
    it("sends what the example 6.4/CreateBackupPolicy-1.json documents", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-1.json");
      const wire = recorder([example.reply(201)]);
      await clientOf(wire).createBackupPolicy({
        name: "DailyAzureBackupPolicy",
        autoRestoreOnDataLoss: false,
        maxIncrementalBackups: 3,
        schedule: {
          scheduleKind: "TimeBased",
          scheduleFrequencyType: "Daily",
          runTimes: [new Date("0001-01-01T09:00:00.000Z"), new Date("0001-01-01T17:00:00.000Z")],
        },
        storage: {
          storageKind: "AzureBlobStore",
          friendlyName: "Azure_storagesample",
          connectionString:
            "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
          containerName: "BackupContainer",
        },
        retentionPolicy: {
          retentionPolicyType: "Basic",
          minimumNumberOfBackups: 20,
          retentionDuration: "P3M",
        },
      });
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPolicyDescription"),
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/CreateBackupPolicy-2.json documents", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-2.json");
      const wire = recorder([example.reply(201)]);
      await clientOf(wire).createBackupPolicy({
        name: "FileShare10MinBackupPolicy",
        autoRestoreOnDataLoss: false,
        maxIncrementalBackups: 3,
        schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
        storage: {
          storageKind: "FileShare",
          friendlyName: "FileShare_myshare",
          path: "\\\\myshare\\backupshare",
          primaryUserName: "backupaccount",
          primaryPassword: "<PrimaryPassword>",
        },
        retentionPolicy: {
          retentionPolicyType: "Basic",
          minimumNumberOfBackups: 20,
          retentionDuration: "P20D",
        },
      });
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPolicyDescription"),
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/CreateBackupPolicy-weekly.json documents", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-weekly.json");
      const wire = recorder([example.reply(201)]);
      await clientOf(wire).createBackupPolicy(
        {
          name: "WeeklyAzureMIBackupPolicy",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Weekly",
            runDays: ["Monday", "Friday"],
            runTimes: [new Date("0001-01-01T09:00:00.000Z")],
          },
          storage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "AzureMI_storagesample",
            blobServiceUri: "https://managedidentitytest.blob.core.windows.net/",
            containerName: "BackupContainer",
            managedIdentityType: "VMSS",
          },
        },
        { validateConnection: true },
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4", ValidateConnection: "true" },
        headers: { "content-type": "application/json" },
        body: example.parameter("BackupPolicyDescription"),
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
    });

    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["createBackupPolicy"]> = [
        {
          name: "x",
          autoRestoreOnDataLoss: false,
          maxIncrementalBackups: 0,
          schedule: { scheduleKind: "FrequencyBased", interval: "P1DT2H" },
          storage: { storageKind: "AzureBlobStore", connectionString: "s3cr3t-text", containerName: "x" },
        },
      ];
      const wire = recorder([emptyReply(201)]);
      await settled(clientOf(wire).createBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(createBackupPolicySpec, wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 1 of 4", async () => {
      const args: Parameters<ServiceFabricBackupClient["createBackupPolicy"]> = [
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
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(201)]);
      await settled(clientOf(wire).createBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(createBackupPolicySpec, wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 2 of 4", async () => {
      const args: Parameters<ServiceFabricBackupClient["createBackupPolicy"]> = [
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
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(201)]);
      await settled(clientOf(wire).createBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(createBackupPolicySpec, wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 3 of 4", async () => {
      const args: Parameters<ServiceFabricBackupClient["createBackupPolicy"]> = [
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
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(201)]);
      await settled(clientOf(wire).createBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(createBackupPolicySpec, wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set, variant 4 of 4", async () => {
      const args: Parameters<ServiceFabricBackupClient["createBackupPolicy"]> = [
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
            blobServiceUri: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];
      const wire = recorder([emptyReply(201)]);
      await settled(clientOf(wire).createBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/$/Create",
        query: { "api-version": "6.4", timeout: "4294967295", ValidateConnection: "true" },
      });
      expect(documents.api("6.4").problems("CreateBackupPolicy", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(createBackupPolicySpec, wire)).toStrictEqual(args[0]);
    });
  });
});
