// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackupPolicies", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetBackupPolicyList-1-runtime-6.4.json", async () => {
      const example = documents.example("6.4/GetBackupPolicyList-1-runtime-6.4.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire).listBackupPolicies({ maxResults: 2 }).byPage().next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
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
            minimumNumberOfBackups: 30,
            retentionDuration: "P29D",
          },
        },
        {
          name: "FileShare10MinBackupPolicy",
          autoRestoreOnDataLoss: false,
          maxIncrementalBackups: 3,
          schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
          storage: {
            storageKind: "FileShare",
            friendlyName: "FileShare_myshare",
            path: "\\\\myshare\\backupshare",
            primaryUserName: "backupaccount",
            primaryPassword: "****",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            minimumNumberOfBackups: 20,
            retentionDuration: "P20D",
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listBackupPolicies"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });

    it("reads the answer 200 of the example 6.4/GetBackupPolicyList-1.json", async () => {
      const example = documents.example("6.4/GetBackupPolicyList-1.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire).listBackupPolicies({ maxResults: 4 }).byPage().next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
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
            minimumNumberOfBackups: 30,
            retentionDuration: "P29D",
          },
        },
        {
          name: "DailyAzureMIBackupPolicy",
          autoRestoreOnDataLoss: false,
          maxIncrementalBackups: 3,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Daily",
            runTimes: [new Date("0001-01-01T09:00:00.000Z"), new Date("0001-01-01T17:00:00.000Z")],
          },
          storage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "AzureMI_storagesample",
            blobServiceUri: "https://managedidentitytest.blob.core.windows.net/",
            containerName: "BackupContainer",
            managedIdentityType: "Cluster",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            minimumNumberOfBackups: 30,
            retentionDuration: "P29D",
          },
        },
        {
          name: "SampleDsmsBackupPolicy",
          autoRestoreOnDataLoss: false,
          maxIncrementalBackups: 3,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Daily",
            runTimes: [new Date("0001-01-01T09:00:00.000Z"), new Date("0001-01-01T17:00:00.000Z")],
          },
          storage: {
            storageKind: "DsmsAzureBlobStore",
            friendlyName: "DsmsAzure_storagesample",
            storageCredentialsSourceLocation:
              "https://sample-dsms.dsms.core.winows.net/dsms/samplecredentiallocation/storageaccounts/samplestorageac/servicefabricbackup/samplebackup",
            containerName: "BackupContainer",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            minimumNumberOfBackups: 10,
            retentionDuration: "P3M",
          },
        },
        {
          name: "FileShare10MinBackupPolicy",
          autoRestoreOnDataLoss: false,
          maxIncrementalBackups: 3,
          schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
          storage: {
            storageKind: "FileShare",
            friendlyName: "FileShare_myshare",
            path: "\\\\myshare\\backupshare",
            primaryUserName: "backupaccount",
            primaryPassword: "****",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            minimumNumberOfBackups: 20,
            retentionDuration: "P20D",
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listBackupPolicies"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });
  });
});
