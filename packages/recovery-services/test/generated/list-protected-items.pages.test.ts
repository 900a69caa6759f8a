// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listProtectedItems", () => {
  describe("the pages", () => {
    const example = documents.example("2024-04-01/AzureIaasVm-BackupProtectedItems_List.json");
    const next = "https://management.azure.com/next%20page?api-version=1&$skiptoken=a%2Fb";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["nextLink"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      {
        id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/protectionContainers/IaasVMContainer;iaasvmcontainer;iaasvm-rg;iaasvm-1/protectedItems/VM;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        name: "VM;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        properties: {
          friendlyName: "iaasvm-1",
          virtualMachineId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/providers/Microsoft.ClassicCompute/virtualMachines/iaasvm-1",
          protectionStatus: "Healthy",
          protectionState: "Protected",
          healthStatus: "Passed",
          lastBackupStatus: "Completed",
          lastBackupTime: new Date("2018-01-22T12:25:32.048Z"),
          protectedItemDataId: "636482643132986882",
          protectedItemType: "Microsoft.ClassicCompute/virtualMachines",
          backupManagementType: "AzureIaasVM",
          workloadType: "VM",
          containerName: "iaasvmcontainer;iaasvm-rg;iaasvm-1",
          sourceResourceId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/providers/Microsoft.ClassicCompute/virtualMachines/iaasvm-1",
          policyId:
            "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1",
          lastRecoveryPoint: new Date("2017-11-22T12:25:32.048Z"),
        },
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(
          await collected(
            clientOf(wire, { apiVersion: "2024-04-01" }).listProtectedItems(
              "SwaggerTestRg",
              "NetSDKTestRsVault",
              { filter: "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'" },
            ),
          ),
        ),
      ).toStrictEqual([...items, ...items]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.lines[1]).toBe(`GET ${next}`);
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(
        clientOf(wire, { apiVersion: "2024-04-01" })
          .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault", {
            filter: "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'",
          })
          .byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire, { apiVersion: "2024-04-01" })
          .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault", {
            filter: "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'",
          })
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.lines).toEqual([`GET ${next}`]);
    });
  });
});
