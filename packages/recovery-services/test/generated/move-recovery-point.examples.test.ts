// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("moveRecoveryPoint", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/TriggerRecoveryPointMove_Post.json documents", async () => {
      const example = documents.example("2024-04-01/TriggerRecoveryPointMove_Post.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .moveRecoveryPoint(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            objectType: "MoveRPAcrossTiersRequest",
            sourceTierType: "HardenedRP",
            targetTierType: "ArchivedRP",
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/move",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("MoveRecoveryPoint", wire.requests.at(-1))).toEqual([]);
    });
  });
});
