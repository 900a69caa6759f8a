// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listRecoveryPoints", () => {
  describe("the pages", () => {
    const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_List.json");
    const next = "https://management.azure.com/next%20page?api-version=1&$skiptoken=a%2Fb";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["nextLink"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      {
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rshhtestmdvmrg/providers/Microsoft.RecoveryServices/vaults/rshvault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall/protectedItems/VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall/recoveryPoints/22244821112382",
        name: "22244821112382",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
        properties: {
          objectType: "IaasVMRecoveryPoint",
          recoveryPointType: "CrashConsistent",
          recoveryPointTime: new Date("2017-12-21T22:48:25.435Z"),
          recoveryPointAdditionalInfo: "",
          sourceVMStorageType: "NormalStorage",
          isSourceVMEncrypted: false,
          isInstantIlrSessionActive: false,
          recoveryPointTierDetails: [
            { type: "InstantRP", status: "Deleted" },
            { type: "HardenedRP", status: "Valid" },
          ],
          recoveryPointMoveReadinessInfo: { Archive: { isReadyForMove: true } },
          isManagedVirtualMachine: true,
          virtualMachineSize: "Standard_D1",
          originalStorageAccountOption: false,
        },
      },
      {
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rshhtestmdvmrg/providers/Microsoft.RecoveryServices/vaults/rshvault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall/protectedItems/VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall/recoveryPoints/24977149827250",
        name: "24977149827250",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
        properties: {
          objectType: "IaasVMRecoveryPoint",
          recoveryPointType: "CrashConsistent",
          recoveryPointTime: new Date("2017-12-20T22:49:44.331Z"),
          recoveryPointAdditionalInfo: "",
          sourceVMStorageType: "NormalStorage",
          isSourceVMEncrypted: false,
          isInstantIlrSessionActive: false,
          recoveryPointTierDetails: [
            { type: "InstantRP", status: "Deleted" },
            { type: "HardenedRP", status: "Deleted" },
            {
              type: "ArchivedRP",
              status: "Rehydrated",
              extendedInfo: { RehydratedRPExpiryTime: "2020-12-21T22:48:25.4353958Z" },
            },
          ],
          recoveryPointMoveReadinessInfo: {
            ArchivedRP: {
              isReadyForMove: false,
              additionalInfo:
                "Recovery point cannot be moved to archive tier since it has already been moved.",
            },
          },
          isManagedVirtualMachine: true,
          virtualMachineSize: "Standard_D1",
          originalStorageAccountOption: false,
          zones: ["1"],
          isPrivateAccessEnabledOnAnyDisk: true,
        },
      },
      {
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/FijiValidation-asr-microsoftrrdclab3-408/providers/Microsoft.RecoveryServices/vaults/testVault408/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;fijivalidation-asr-microsoftrrdclab3-408;vm408/protectedItems/VM;iaasvmcontainerv2;fijivalidation-asr-microsoftrrdclab3-408;vm408/recoveryPoints/70477518625276",
        name: "70477518625276",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
        properties: {
          objectType: "IaasVMRecoveryPoint",
          recoveryPointType: "CrashConsistent",
          recoveryPointTime: new Date("2023-09-22T20:02:00.122Z"),
          recoveryPointAdditionalInfo: "",
          sourceVMStorageType: "PremiumVMOnPartialPremiumStorage",
          isSourceVMEncrypted: true,
          isInstantIlrSessionActive: false,
          recoveryPointTierDetails: [
            { type: "InstantRP", status: "Valid" },
            { type: "HardenedRP", status: "Valid" },
          ],
          isManagedVirtualMachine: true,
          virtualMachineSize: "Standard_D2s_v3",
          originalStorageAccountOption: false,
          osType: "Windows",
          recoveryPointMoveReadinessInfo: {
            ArchivedRP: {
              isReadyForMove: false,
              additionalInfo:
                "We're still determining if this Recovery Point can be moved.. Please check again after some time.",
            },
          },
          extendedLocation: { name: "microsoftrrdclab3", type: "EdgeZone" },
          securityType: "None",
          isPrivateAccessEnabledOnAnyDisk: false,
        },
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(
          await collected(
            clientOf(wire, { apiVersion: "2024-04-01" }).listRecoveryPoints(
              "rshhtestmdvmrg",
              "rshvault",
              "Azure",
              "IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
              "VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
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
          .listRecoveryPoints(
            "rshhtestmdvmrg",
            "rshvault",
            "Azure",
            "IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
            "VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
          )
          .byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire, { apiVersion: "2024-04-01" })
          .listRecoveryPoints(
            "rshhtestmdvmrg",
            "rshvault",
            "Azure",
            "IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
            "VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
          )
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.lines).toEqual([`GET ${next}`]);
    });
  });
});
