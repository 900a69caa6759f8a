// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("triggerRestore", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_HanaWithRehydrate.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_HanaWithRehydrate.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;hanavm1",
          "SAPHanaDatabase;hxe;systemdb",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/hanavm1",
              targetInfo: { overwriteOption: "Overwrite" },
              recoveryPointRehydrationInfo: {
                rehydrationRetentionDuration: "P7D",
                rehydrationPriority: "High",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints/62043109781075/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });
  });
});
