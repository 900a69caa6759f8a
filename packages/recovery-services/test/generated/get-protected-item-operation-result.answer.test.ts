// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getProtectedItemOperationResult", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        name: "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        properties: {
          friendlyName: "netvmtestv2vm1",
          virtualMachineId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
          protectionStatus: "Healthy",
          protectionState: "Protected",
          healthStatus: "Passed",
          lastBackupStatus: "Completed",
          lastBackupTime: new Date("2018-01-22T12:25:32.048Z"),
          protectedItemDataId: "636482643132986882",
          protectedItemType: "Microsoft.Compute/virtualMachines",
          backupManagementType: "AzureIaasVM",
          workloadType: "VM",
          containerName: "iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          sourceResourceId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
          policyId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupPolicies/testPolicy1",
          lastRecoveryPoint: null,
        },
      });
      expect(written(documents.operation("getProtectedItemOperationResult"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 202 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
      const wire = recorder([example.reply(202)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({ notYet: true, retryAfterMs: 60000 });
    });

    it("reads the answer 204 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
      const wire = recorder([example.reply(204)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(result).toBeUndefined();
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["properties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationResult"), 200, result)).toStrictEqual(
        body,
      );
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
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
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationResult"), 200, result)).toStrictEqual(
        body,
      );
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
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
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationResult"), 200, result)).toStrictEqual(
        body,
      );
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationResults.json");
      const body = changed(example.source(200), ["properties", "protectedItemType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationResult(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationResult"), 200, result)).toStrictEqual(
        body,
      );
    });
  });
});
