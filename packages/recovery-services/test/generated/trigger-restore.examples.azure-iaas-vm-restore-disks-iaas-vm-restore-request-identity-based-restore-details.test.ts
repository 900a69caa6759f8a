// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("triggerRestore", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreRequest_IdentityBasedRestoreDetails.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreRequest_IdentityBasedRestoreDetails.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerRestore(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            properties: {
              objectType: "IaasVMRestoreRequest",
              recoveryPointId: "348916168024334",
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
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });
  });
});
