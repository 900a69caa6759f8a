// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateProtectedItem", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-ConfigureProtection.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .createOrUpdateProtectedItem(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          {
            properties: {
              protectedItemType: "Microsoft.Compute/virtualMachines",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              policyId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DefaultPolicy",
              extendedProperties: {
                diskExclusionProperties: { diskLunList: [1, 2], isInclusionList: false },
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-StopProtection.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-StopProtection.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .createOrUpdateProtectedItem(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          {
            properties: {
              protectedItemType: "Microsoft.Compute/virtualMachines",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              protectionState: "ProtectionStopped",
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
