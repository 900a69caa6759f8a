// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("updateBackupPolicy", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/UpdateBackupPolicy.json", async () => {
      const example = documents.example("6.4/UpdateBackupPolicy.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).updateBackupPolicy("WeeklyAzureMIBackupPolicy", {
        name: "WeeklyAzureMIBackupPolicy",
        autoRestoreOnDataLoss: true,
        maxIncrementalBackups: 0,
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
        retentionPolicy: {
          retentionPolicyType: "Basic",
          retentionDuration: "P3M",
          minimumNumberOfBackups: 20,
        },
      });
      expect(result).toBeUndefined();
    });
  });
});
