// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("validateOperation", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ValidateOperation_RestoreDisk_IdentityBasedRestoreDetails.json", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ValidateOperation_RestoreDisk_IdentityBasedRestoreDetails.json",
      );
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).validateOperation(
        "testRG",
        "testVault",
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testVault/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
          properties: {
            objectType: "ValidateIaasVMRestoreOperationRequest",
            restoreRequest: {
              recoveryPointId: "348916168024334",
              objectType: "IaasVMRestoreRequest",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              region: "southeastasia",
              createNewCloudService: true,
              originalStorageAccountOption: false,
              encryptionDetails: { encryptionEnabled: false },
              identityInfo: {
                isSystemAssignedIdentity: false,
                managedIdentityResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/asmaskarRG1/providers/Microsoft.ManagedIdentity/userAssignedIdentities/asmaskartestmsi",
              },
              identityBasedRestoreDetails: {
                targetStorageAccountId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testingRg/providers/Microsoft.Storage/storageAccounts/testAccount",
              },
            },
          },
        },
      );
      expect(typed(result)).toStrictEqual({
        validateOperationResponse: {
          validationResults: [
            {
              code: "UserErrorCoreCountSubscriptionQuotaReached",
              message: "Core Count subscription quota has been reached.",
              recommendations: ["Contact Azure support to increase the limits."],
            },
          ],
        },
      });
      expect(written(documents.operation("validateOperation"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ValidateOperation_RestoreDisk_IdentityBasedRestoreDetails.json",
      );
      const body = changed(
        changed(
          changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
          ["validateOperationResponse", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["validateOperationResponse", "validationResults", 0, "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).validateOperation(
        "testRG",
        "testVault",
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testVault/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
          properties: {
            objectType: "ValidateIaasVMRestoreOperationRequest",
            restoreRequest: {
              recoveryPointId: "348916168024334",
              objectType: "IaasVMRestoreRequest",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              region: "southeastasia",
              createNewCloudService: true,
              originalStorageAccountOption: false,
              encryptionDetails: { encryptionEnabled: false },
              identityInfo: {
                isSystemAssignedIdentity: false,
                managedIdentityResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/asmaskarRG1/providers/Microsoft.ManagedIdentity/userAssignedIdentities/asmaskartestmsi",
              },
              identityBasedRestoreDetails: {
                targetStorageAccountId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testingRg/providers/Microsoft.Storage/storageAccounts/testAccount",
              },
            },
          },
        },
      );
      expect(written(documents.operation("validateOperation"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ValidateOperation_RestoreDisk_IdentityBasedRestoreDetails.json",
      );
      const body = changed(example.source(200), ["validateOperationResponse"], null);
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).validateOperation(
        "testRG",
        "testVault",
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testVault/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
          properties: {
            objectType: "ValidateIaasVMRestoreOperationRequest",
            restoreRequest: {
              recoveryPointId: "348916168024334",
              objectType: "IaasVMRestoreRequest",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              region: "southeastasia",
              createNewCloudService: true,
              originalStorageAccountOption: false,
              encryptionDetails: { encryptionEnabled: false },
              identityInfo: {
                isSystemAssignedIdentity: false,
                managedIdentityResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/asmaskarRG1/providers/Microsoft.ManagedIdentity/userAssignedIdentities/asmaskartestmsi",
              },
              identityBasedRestoreDetails: {
                targetStorageAccountId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testingRg/providers/Microsoft.Storage/storageAccounts/testAccount",
              },
            },
          },
        },
      );
      expect(written(documents.operation("validateOperation"), 200, result)).toStrictEqual(body);
    });
  });
});
