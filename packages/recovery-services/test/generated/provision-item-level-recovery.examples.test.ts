// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("provisionItemLevelRecovery", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-Provision_Ilr.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-Provision_Ilr.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .provisionItemLevelRecovery(
          "PythonSDKBackupTestRg",
          "PySDKBackupTestRsVault",
          "Azure",
          "iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
          "vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
          "1",
          {
            properties: {
              initiatorName: "Hello World",
              recoveryPointId: "38823086363464",
              renewExistingRegistration: true,
              virtualMachineId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/pysdktestrg/providers/Microsoft.Compute/virtualMachines/pysdktestv2vm1",
              objectType: "IaasVMILRRegistrationRequest",
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/protectedItems/vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/recoveryPoints/1/provisionInstantItemRecovery",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2024-04-01").problems("ItemLevelRecoveryConnections_Provision", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
