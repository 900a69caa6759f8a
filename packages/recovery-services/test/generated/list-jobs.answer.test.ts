// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listJobs", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/Common-ListJobsWithAllSupportedFilters.json", async () => {
      const example = documents.example("2024-04-01/Common-ListJobsWithAllSupportedFilters.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
          filter:
            "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM' and operation eq 'Backup' and backupManagementType eq 'AzureIaasVM' and status eq 'InProgress'",
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
          name: "00000000-0000-0000-0000-000000000000",
          type: "Microsoft.RecoveryServices/vaults/backupJobs",
          properties: {
            jobType: "AzureIaaSVMJob",
            duration: "PT12.4272909S",
            virtualMachineVersion: "Compute",
            entityFriendlyName: "testvm",
            backupManagementType: "AzureIaasVM",
            operation: "Backup",
            status: "InProgress",
            startTime: new Date("2017-08-03T05:31:07.014Z"),
            activityId: "00000000-0000-0000-0000-000000000000",
          },
        },
      ]);
      expect({ items: writtenItems(documents.operation("listJobs"), 200, ["value"], result) }).toStrictEqual({
        items: valueAt(example.body(200), ["value"]),
      });
    });

    it("reads the answer 200 of the example 2024-04-01/Common-ListJobsWithStartTimeAndEndTimeFilters.json", async () => {
      const example = documents.example("2024-04-01/Common-ListJobsWithStartTimeAndEndTimeFilters.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM'",
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
          name: "00000000-0000-0000-0000-000000000000",
          type: "Microsoft.RecoveryServices/vaults/backupJobs",
          properties: {
            jobType: "AzureIaaSVMJob",
            duration: "PT12.4272909S",
            virtualMachineVersion: "Compute",
            entityFriendlyName: "testvm",
            backupManagementType: "AzureIaasVM",
            operation: "Backup",
            status: "InProgress",
            startTime: new Date("2017-08-03T05:31:07.014Z"),
            activityId: "00000000-0000-0000-0000-000000000000",
          },
        },
        {
          id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
          name: "00000000-0000-0000-0000-000000000000",
          type: "Microsoft.RecoveryServices/vaults/backupJobs",
          properties: {
            jobType: "AzureIaaSVMJob",
            duration: "PT31.3066291S",
            virtualMachineVersion: "Compute",
            entityFriendlyName: "testvm",
            backupManagementType: "AzureIaasVM",
            operation: "ConfigureBackup",
            status: "Completed",
            startTime: new Date("2017-08-03T05:30:32.448Z"),
            endTime: new Date("2017-08-03T05:31:03.755Z"),
            activityId: "00000000-0000-0000-0000-000000000000",
          },
        },
      ]);
      expect({ items: writtenItems(documents.operation("listJobs"), 200, ["value"], result) }).toStrictEqual({
        items: valueAt(example.body(200), ["value"]),
      });
    });

    it("reads the answer 200 of the example 2024-04-01/Common-ListJobs_OtherKinds.json", async () => {
      const example = documents.example("2024-04-01/Common-ListJobs_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listJobs("SwaggerTestRg", "NetSDKTestRsVault")
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
          name: "00000000-0000-0000-0000-000000000000",
          type: "Microsoft.RecoveryServices/vaults/backupJobs",
          properties: {
            jobType: "DpmJob",
            duration: "PT5M",
            dpmServerName: "dpm1",
            containerName: "server1",
            containerType: "Windows",
            workloadType: "SQLDB",
            backupManagementType: "DPM",
            entityFriendlyName: "server1",
            operation: "Backup",
            status: "Completed",
            startTime: new Date("2024-05-01T02:00:00.000Z"),
            endTime: new Date("2024-05-01T02:05:00.000Z"),
            activityId: "00000000-0000-0000-0000-000000000000",
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
          name: "00000000-0000-0000-0000-000000000000",
          type: "Microsoft.RecoveryServices/vaults/backupJobs",
          properties: {
            jobType: "MabJob",
            duration: "PT5M",
            mabServerName: "server1",
            mabServerType: "Windows",
            workloadType: "FileFolder",
            backupManagementType: "MAB",
            entityFriendlyName: "server1",
            operation: "Backup",
            status: "Completed",
            startTime: new Date("2024-05-01T02:00:00.000Z"),
            endTime: new Date("2024-05-01T02:05:00.000Z"),
            activityId: "00000000-0000-0000-0000-000000000000",
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
          name: "00000000-0000-0000-0000-000000000000",
          type: "Microsoft.RecoveryServices/vaults/backupJobs",
          properties: {
            jobType: "VaultJob",
            duration: "PT5M",
            actionsInfo: [],
            errorDetails: [{ errorCode: 1, errorString: "x", recommendations: [] }],
            extendedInfo: { propertyBag: { Key: "key1" } },
            entityFriendlyName: "server1",
            operation: "UpdateCustomerManagedKey",
            status: "Completed",
            startTime: new Date("2024-05-01T02:00:00.000Z"),
            endTime: new Date("2024-05-01T02:05:00.000Z"),
            activityId: "00000000-0000-0000-0000-000000000000",
          },
        },
      ]);
      expect({ items: writtenItems(documents.operation("listJobs"), 200, ["value"], result) }).toStrictEqual({
        items: valueAt(example.body(200), ["value"]),
      });
    });
  });
});
