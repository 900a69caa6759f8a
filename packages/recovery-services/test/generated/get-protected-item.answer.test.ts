// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getProtectedItem", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        "vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainer;iaasvm-rg;iaasvm-1/protectedItems/VM;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        name: "VM;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        properties: {
          friendlyName: "iaasvm-1",
          virtualMachineId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/providers/Microsoft.ClassicCompute/virtualMachines/iaasvm-1",
          protectionStatus: "Healthy",
          protectionState: "Protected",
          healthStatus: "Passed",
          lastBackupStatus: "Completed",
          lastBackupTime: new Date("2018-01-22T12:25:32.048Z"),
          protectedItemDataId: "636482643132986882",
          protectedItemType: "Microsoft.ClassicCompute/virtualMachines",
          backupManagementType: "AzureIaasVM",
          workloadType: "VM",
          containerName: "iaasvmcontainer;iaasvm-rg;iaasvm-1",
          sourceResourceId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/providers/Microsoft.ClassicCompute/virtualMachines/iaasvm-1",
          policyId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupPolicies/testPolicy1",
          lastRecoveryPoint: new Date("2017-11-22T12:25:32.048Z"),
        },
      });
      expect(written(documents.operation("getProtectedItem"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-04-01/Mab-ProtectedItem_Get.json", async () => {
      const example = documents.example("2024-04-01/Mab-ProtectedItem_Get.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "Windows;server1",
        "FileFolder;1234567890",
        { filter: "expand eq 'extendedinfo'" },
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/Windows;server1/protectedItems/FileFolder;1234567890",
        name: "FileFolder;1234567890",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        properties: {
          protectedItemType: "MabFileFolderProtectedItem",
          friendlyName: "C:\\",
          computerName: "server1",
          lastBackupStatus: "Completed",
          lastBackupTime: new Date("2024-05-01T02:00:00.000Z"),
          protectionState: "Protected",
          deferredDeleteSyncTimeInUTC: 638501472000000000n,
          extendedInfo: {
            lastRefreshedAt: new Date("2024-05-01T03:00:00.000Z"),
            oldestRecoveryPoint: new Date("2024-04-01T02:00:00.000Z"),
            recoveryPointCount: 30,
          },
          backupManagementType: "MAB",
          workloadType: "FileFolder",
        },
      });
      expect(written(documents.operation("getProtectedItem"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["properties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        "vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
      );
      expect(written(documents.operation("getProtectedItem"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json");
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
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        "vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
      );
      expect(written(documents.operation("getProtectedItem"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json");
      const body = changed(
        changed(
          changed(
            changed(example.source(200), ["properties", "backupManagementType"], "ContractUnknown"),
            ["properties", "workloadType"],
            "ContractUnknown",
          ),
          ["properties", "protectionState"],
          "ContractUnknown",
        ),
        ["properties", "healthStatus"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        "vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
      );
      expect(written(documents.operation("getProtectedItem"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json");
      const body = changed(example.source(200), ["properties", "protectedItemType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        "vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
      );
      expect(written(documents.operation("getProtectedItem"), 200, result)).toStrictEqual(body);
    });
  });
});
