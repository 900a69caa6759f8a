// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createBackupPolicy", () => {
  describe("the answer", () => {
    it("reads the answer 201 of the example 6.4/CreateBackupPolicy-1.json", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-1.json");
      const wire = recorder([example.reply(201)]);
      const result = await clientOf(wire).createBackupPolicy({
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
      expect(result).toBeUndefined();
    });

    it("reads the answer 201 of the example 6.4/CreateBackupPolicy-2.json", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-2.json");
      const wire = recorder([example.reply(201)]);
      const result = await clientOf(wire).createBackupPolicy({
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
      expect(result).toBeUndefined();
    });

    it("reads the answer 201 of the example 6.4/CreateBackupPolicy-managed-identity.json", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-managed-identity.json");
      const wire = recorder([example.reply(201)]);
      const result = await clientOf(wire).createBackupPolicy({
        name: "ManagedIdentityBackupPolicy",
        autoRestoreOnDataLoss: true,
        maxIncrementalBackups: 20,
        schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
        storage: {
          storageKind: "ManagedIdentityAzureBlobStore",
          friendlyName: "Azure_storagesample",
          managedIdentityType: "Cluster",
          managedIdentityClientId: "0b2a7b1c-9d6e-4f0a-8f57-2f3c6f0f7a11",
          blobServiceUri: "https://myaccount.blob.core.windows.net/",
          containerName: "backups",
        },
        compressionType: "ZSTANDARD",
        quickRecovery: "FromPrimary",
      });
      expect(result).toBeUndefined();
    });

    it("reads the answer 201 of the example 6.4/CreateBackupPolicy-weekly.json", async () => {
      const example = documents.example("6.4/CreateBackupPolicy-weekly.json");
      const wire = recorder([example.reply(201)]);
      const result = await clientOf(wire).createBackupPolicy(
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
      expect(result).toBeUndefined();
    });
  });
});
