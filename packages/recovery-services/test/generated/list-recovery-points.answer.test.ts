// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listRecoveryPoints", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-RecoveryPoints_List.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "rshhtestmdvmrg",
          "rshvault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
          "VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
        )
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
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
      ]);
      expect({
        items: writtenItems(documents.operation("listRecoveryPoints"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/AzureStorage-RecoveryPoints_List.json", async () => {
      const example = documents.example("2024-04-01/AzureStorage-RecoveryPoints_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "StorageContainer;Storage;netsdktestrg;filestore1",
          "AzureFileShare;a1b2c3d4e5f6",
        )
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6/recoveryPoints/932886657837421071",
          name: "932886657837421071",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureFileShareRecoveryPoint",
            recoveryPointType: "FileSystemConsistent",
            recoveryPointTime: new Date("2024-05-01T02:00:00.000Z"),
            fileShareSnapshotUri:
              "https://filestore1.file.core.windows.net/share1?sharesnapshot=2024-05-01T02:00:00.0000000Z",
            recoveryPointSizeInGB: 50,
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listRecoveryPoints"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/AzureWorkload-RecoveryPoints_List.json", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-RecoveryPoints_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          {
            filter:
              "startDate eq '2024-05-01 00:00:00 AM' and endDate eq '2024-05-03 00:00:00 AM' and restorePointQueryType eq 'All' and extendedInfo eq true",
          },
        )
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/62043109781074",
          name: "62043109781074",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureWorkloadSQLRecoveryPoint",
            recoveryPointTimeInUTC: new Date("2024-05-01T02:00:00.000Z"),
            type: "Full",
            recoveryPointTierDetails: [{ type: "HardenedRP", status: "Valid" }],
            extendedInfo: {
              dataDirectoryTimeInUTC: new Date("2024-05-01T02:00:00.000Z"),
              dataDirectoryPaths: [
                { type: "Data", path: "F:\\data\\orders.mdf", logicalName: "orders" },
                { type: "Log", path: "F:\\log\\orders.ldf", logicalName: "orders_log" },
              ],
            },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/DefaultRangeRecoveryPoint",
          name: "DefaultRangeRecoveryPoint",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureWorkloadSQLPointInTimeRecoveryPoint",
            recoveryPointTimeInUTC: new Date("2024-05-02T02:00:00.000Z"),
            type: "Log",
            timeRanges: [
              {
                startTime: new Date("2024-05-01T02:00:00.000Z"),
                endTime: new Date("2024-05-02T01:45:00.000Z"),
              },
            ],
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listRecoveryPoints"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/AzureWorkload-RecoveryPoints_List_OtherKinds.json", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-RecoveryPoints_List_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;hanavm1",
          "SAPHanaDatabase;hxe;systemdb",
        )
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints/62043109781080",
          name: "62043109781080",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureWorkloadSAPHanaRecoveryPoint",
            recoveryPointTimeInUTC: new Date("2024-05-01T02:00:00.000Z"),
            type: "Full",
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints/62043109781081",
          name: "62043109781081",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
            recoveryPointTimeInUTC: new Date("2024-05-02T02:00:00.000Z"),
            type: "Log",
            timeRanges: [
              {
                startTime: new Date("2024-05-01T02:00:00.000Z"),
                endTime: new Date("2024-05-02T01:45:00.000Z"),
              },
            ],
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints/62043109781082",
          name: "62043109781082",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureWorkloadRecoveryPoint",
            recoveryPointTimeInUTC: new Date("2024-05-01T02:00:00.000Z"),
            type: "Incremental",
            recoveryPointMoveReadinessInfo: { ArchivedRP: { isReadyForMove: true } },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints/62043109781083",
          name: "62043109781083",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "AzureWorkloadPointInTimeRecoveryPoint",
            recoveryPointTimeInUTC: new Date("2024-05-02T02:00:00.000Z"),
            type: "Log",
            timeRanges: [
              {
                startTime: new Date("2024-05-01T02:00:00.000Z"),
                endTime: new Date("2024-05-02T01:45:00.000Z"),
              },
            ],
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints/62043109781084",
          name: "62043109781084",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "GenericRecoveryPoint",
            friendlyName: "nightly",
            recoveryPointType: "AppConsistent",
            recoveryPointTime: new Date("2024-05-01T02:00:00.000Z"),
            recoveryPointAdditionalInfo: "",
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listRecoveryPoints"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });
});
