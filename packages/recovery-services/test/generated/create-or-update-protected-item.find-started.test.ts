// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("createOrUpdateProtectedItem", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, {
        apiVersion: "2024-04-01",
      }).findStartedCreateOrUpdateProtectedItem(
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
            extendedProperties: { diskExclusionProperties: { diskLunList: [1, 2], isInclusionList: false } },
          },
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell:
          "a vault's jobs show when an item is protected first or brought back, but not every change; `getProtectedItem` says what is in force",
        settled: true,
      });
    });
  });
});
