// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getJob", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        type: "Microsoft.RecoveryServices/vaults/backupJobs",
        properties: {
          jobType: "AzureIaaSVMJobV2",
          actionsInfo: ["Retriable"],
          containerName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          duration: "PT30S",
          virtualMachineVersion: "Compute",
          extendedInfo: {
            tasksList: [
              {
                taskId: "Take Snapshot",
                startTime: new Date("2024-05-01T02:00:00.000Z"),
                endTime: new Date("2024-05-01T02:00:30.000Z"),
                instanceId: "1",
                duration: "PT30S",
                status: "Cancelled",
                progressPercentage: 0,
              },
            ],
            progressPercentage: 12.5,
            estimatedRemainingDuration: "PT10M",
          },
          entityFriendlyName: "netvmtestv2vm1",
          backupManagementType: "AzureIaasVM",
          operation: "Backup",
          status: "Cancelled",
          startTime: new Date("2024-05-01T02:00:00.000Z"),
          endTime: new Date("2024-05-01T02:00:30.000Z"),
          activityId: "00000000-0000-0000-0000-000000000000",
        },
      });
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json", async () => {
      const example = documents.example("2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        type: "Microsoft.RecoveryServices/vaults/backupJobs",
        properties: {
          jobType: "AzureStorageJob",
          duration: "PT5M0S",
          actionsInfo: [],
          errorDetails: [
            { errorCode: 200, errorString: "One file was skipped.", recommendations: ["Look at the log."] },
          ],
          storageAccountName: "filestore1",
          storageAccountVersion: "MicrosoftStorage",
          extendedInfo: { tasksList: [], propertyBag: { "Number Of Skipped Files": "1" } },
          isUserTriggered: true,
          entityFriendlyName: "share1",
          backupManagementType: "AzureStorage",
          operation: "Restore",
          status: "CompletedWithWarnings",
          startTime: new Date("2024-05-01T02:00:00.000Z"),
          endTime: new Date("2024-05-01T02:05:00.000Z"),
          activityId: "00000000-0000-0000-0000-000000000000",
        },
      });
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-04-01/AzureWorkload-GetJobDetails_Failed.json", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-GetJobDetails_Failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        type: "Microsoft.RecoveryServices/vaults/backupJobs",
        properties: {
          jobType: "AzureWorkloadJob",
          workloadType: "SQLDataBase",
          duration: "PT1M12.5S",
          errorDetails: [
            {
              errorCode: 400079,
              errorString: "The database cannot be reached.",
              errorTitle: "Database offline",
              recommendations: ["Bring the database online and try again."],
              additionalDetails: "",
            },
          ],
          extendedInfo: {
            tasksList: [{ taskId: "Transfer data to vault", status: "Failed" }],
            propertyBag: { "Data Transferred (MB)": "0" },
          },
          entityFriendlyName: "orders [sqlvm1]",
          backupManagementType: "AzureWorkload",
          operation: "Backup",
          status: "Failed",
          startTime: new Date("2024-05-01T02:00:00.123Z"),
          endTime: new Date("2024-05-01T02:01:12.623Z"),
          activityId: "00000000-0000-0000-0000-000000000000",
        },
      });
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-04-01/Common-GetJobDetails.json", async () => {
      const example = documents.example("2024-04-01/Common-GetJobDetails.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        type: "Microsoft.RecoveryServices/vaults/backupJobs",
        properties: {
          jobType: "AzureIaaSVMJob",
          duration: "PT9.8782791S",
          virtualMachineVersion: "Compute",
          extendedInfo: {
            tasksList: [
              { taskId: "Take Snapshot", duration: "PT0S", status: "InProgress" },
              { taskId: "Transfer data to vault", duration: "PT0S", status: "NotStarted" },
            ],
            propertyBag: { "VM Name": "testvm" },
          },
          entityFriendlyName: "testvm",
          backupManagementType: "AzureIaasVM",
          operation: "Backup",
          status: "InProgress",
          startTime: new Date("2017-08-03T05:31:07.014Z"),
          activityId: "00000000-0000-0000-0000-000000000000",
        },
      });
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json");
      const body = changed(
        changed(
          changed(
            changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
            ["properties", "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["properties", "extendedInfo", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["properties", "extendedInfo", "tasksList", 0, "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["type"], null),
                ["location"],
                null,
              ),
              ["tags"],
              null,
            ),
            ["eTag"],
            null,
          ),
          ["systemData"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json");
      const body = changed(
        changed(example.source(200), ["properties", "backupManagementType"], "ContractUnknown"),
        ["properties", "status"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json");
      const body = changed(example.source(200), ["properties", "jobType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getJob"), 200, result)).toStrictEqual(body);
    });
  });
});
