// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getRecoveryPointExtendedInfo", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-10-01/AzureIaasVm-TriggerGetRPExtendedInfo.json documents", async () => {
      const example = documents.example("2026-10-01/AzureIaasVm-TriggerGetRPExtendedInfo.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .getRecoveryPointExtendedInfo("testRG", "testVault", "Azure", {
          properties: {
            recoveryPointIds: [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
            ],
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfo",
        query: { "api-version": "2026-10-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2026-10-01").problems("RecoveryPoints_GetRPExtendedInfo", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
