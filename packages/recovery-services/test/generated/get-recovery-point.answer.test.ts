// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getRecoveryPoint", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-RecoveryPoints_Get.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_Get.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getRecoveryPoint(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "22244821112382",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/22244821112382",
        name: "22244821112382",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
        properties: {
          objectType: "IaasVMRecoveryPoint",
          recoveryPointType: "CrashConsistent",
          recoveryPointTime: new Date("2017-12-21T22:48:25.435Z"),
          recoveryPointAdditionalInfo: "",
          sourceVMStorageType: "NormalStorage",
          isSourceVMEncrypted: true,
          keyAndSecret: {
            kekDetails: {
              keyUrl: "https://vault1.vault.azure.net/keys/key1/0",
              keyVaultId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.KeyVault/vaults/vault1",
              keyBackupData: "dummy",
            },
            bekDetails: {
              secretUrl: "https://vault1.vault.azure.net/secrets/secret1/0",
              secretVaultId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.KeyVault/vaults/vault1",
              secretData: "dummy",
            },
          },
          isInstantIlrSessionActive: false,
          recoveryPointTierDetails: [{ type: "HardenedRP", status: "Valid" }],
          isManagedVirtualMachine: true,
          virtualMachineSize: "Standard_D1",
          originalStorageAccountOption: false,
          osType: "Windows",
          recoveryPointDiskConfiguration: {
            numberOfDisksIncludedInBackup: 1,
            numberOfDisksAttachedToVm: 2,
            includedDiskList: [{ lun: -1, name: "osdisk" }],
            excludedDiskList: [{ lun: 0, name: "datadisk" }],
          },
          zones: ["1"],
          recoveryPointProperties: { expiryTime: "2018-01-21T22:48:25.4353958Z", ruleName: "Daily" },
        },
      });
      expect(written(documents.operation("getRecoveryPoint"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2026-10-01/AzureWorkload-RecoveryPoints_Get_Snapshot.json", async () => {
      const example = documents.example("2026-10-01/AzureWorkload-RecoveryPoints_Get_Snapshot.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getRecoveryPoint(
        "testRG",
        "testVault",
        "Azure",
        "VMAppContainer;Compute;testRG;sqlVm",
        "SQLDataBase;mssqlserver;inventory",
        "1700000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;testRG;sqlVm/protectedItems/SQLDataBase;mssqlserver;inventory/recoveryPoints/1700000000000",
        name: "1700000000000",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
        properties: {
          objectType: "AzureWorkloadSQLRecoveryPoint",
          recoveryPointTimeInUTC: new Date("2026-09-15T02:30:00.000Z"),
          type: "Full",
          extendedInfo: {
            snapshotRecoveryPointInfo: {
              snapshotResourceGroup: "AzureBackupSnapshots_testRG",
              sourceFilesystemInfo: [
                {
                  accessPaths: ["F:\\"],
                  fileSystemType: "NTFS",
                  isOnStorageSpace: false,
                  label: "SQLData",
                  volumeGuid: "\\\\?\\Volume{12345678-1234-1234-1234-123456789abc}\\",
                  diskInfoList: [
                    {
                      diskGuid: "6f9619ff-8b86-d011-b42d-00c04fc964ff",
                      diskLocation: "PCIROOT(0)#PCI(1D00)#PCI(0000)",
                      diskNumber: 2,
                      diskUniqueId: "60022480-9abc-def0-1234-567890abcdef",
                      friendlyName: "SQL data disk",
                      lun: 1,
                      managedDiskId:
                        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.Compute/disks/sqlDataDisk01",
                      sizeInBytes: 1099511627776,
                    },
                  ],
                },
              ],
            },
          },
        },
      });
      expect(written(documents.operation("getRecoveryPoint"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_Get.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(
                      changed(
                        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
                        ["properties", "contractUnknown"],
                        { some: ["thing", 1, null] },
                      ),
                      ["properties", "keyAndSecret", "contractUnknown"],
                      { some: ["thing", 1, null] },
                    ),
                    ["properties", "keyAndSecret", "kekDetails", "contractUnknown"],
                    { some: ["thing", 1, null] },
                  ),
                  ["properties", "keyAndSecret", "bekDetails", "contractUnknown"],
                  { some: ["thing", 1, null] },
                ),
                ["properties", "recoveryPointTierDetails", 0, "contractUnknown"],
                { some: ["thing", 1, null] },
              ),
              ["properties", "recoveryPointDiskConfiguration", "contractUnknown"],
              { some: ["thing", 1, null] },
            ),
            ["properties", "recoveryPointDiskConfiguration", "includedDiskList", 0, "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["properties", "recoveryPointDiskConfiguration", "excludedDiskList", 0, "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["properties", "recoveryPointProperties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getRecoveryPoint(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "22244821112382",
      );
      expect(written(documents.operation("getRecoveryPoint"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_Get.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["type"], null),
                ["location"],
                null,
              ),
              ["tags"],
              null,
            ),
            ["eTag"],
            null,
          ),
          ["systemData"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getRecoveryPoint(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "22244821112382",
      );
      expect(written(documents.operation("getRecoveryPoint"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_Get.json");
      const body = changed(
        changed(
          example.source(200),
          ["properties", "recoveryPointTierDetails", 0, "type"],
          "ContractUnknown",
        ),
        ["properties", "recoveryPointTierDetails", 0, "status"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getRecoveryPoint(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "22244821112382",
      );
      expect(written(documents.operation("getRecoveryPoint"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_Get.json");
      const body = changed(example.source(200), ["properties", "objectType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getRecoveryPoint(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "22244821112382",
      );
      expect(written(documents.operation("getRecoveryPoint"), 200, result)).toStrictEqual(body);
    });
  });
});
