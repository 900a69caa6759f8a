// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("triggerRestore", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreWithRehydrationRequest.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreWithRehydrationRequest.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            properties: {
              objectType: "IaasVMRestoreWithRehydrationRequest",
              recoveryPointId: "348916168024334",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              storageAccountId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Storage/storageAccounts/testingAccount",
              region: "southeastasia",
              createNewCloudService: false,
              originalStorageAccountOption: false,
              restoreDiskLunList: [0, 1],
              restoreWithManagedDisks: true,
              zones: ["1"],
              encryptionDetails: { encryptionEnabled: false },
              extendedLocation: { name: "microsoftlosangeles1", type: "EdgeZone" },
              securedVMDetails: {
                securedVMOsDiskEncryptionSetId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Compute/diskEncryptionSets/des1",
              },
              targetDiskNetworkAccessSettings: {
                targetDiskNetworkAccessOption: "EnablePrivateAccessForAllDisks",
                targetDiskAccessId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Compute/diskAccesses/da1",
              },
              recoveryPointRehydrationInfo: {
                rehydrationRetentionDuration: "P7D",
                rehydrationPriority: "Standard",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });
  });
});
