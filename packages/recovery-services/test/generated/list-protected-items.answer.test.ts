// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listProtectedItems", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-BackupProtectedItems_List.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-BackupProtectedItems_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'",
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
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
      ]);
      expect({
        items: writtenItems(documents.operation("listProtectedItems"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/AzureWorkload-BackupProtectedItems_List.json", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-BackupProtectedItems_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "backupManagementType eq 'AzureWorkload'",
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders",
          name: "SQLDataBase;mssqlserver;orders",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureVmWorkloadSQLDatabase",
            friendlyName: "orders",
            serverName: "sqlvm1",
            parentName: "MSSQLSERVER",
            parentType: "SQLInstance",
            protectionStatus: "Healthy",
            protectionState: "Protected",
            lastBackupStatus: "Healthy",
            lastBackupTime: new Date("2024-05-01T02:00:00.000Z"),
            protectedItemDataSourceId: "281474976746231",
            protectedItemHealthStatus: "Healthy",
            kpisHealths: { BackupHealthCheckKPI: { resourceHealthStatus: "Healthy" } },
            nodesList: [],
            backupManagementType: "AzureWorkload",
            workloadType: "SQLDataBase",
            policyId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/HourlyLogBackup",
            lastRecoveryPoint: new Date("2024-05-01T02:00:00.000Z"),
            isArchiveEnabled: false,
            softDeleteRetentionPeriodInDays: 14,
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb",
          name: "SAPHanaDatabase;hxe;systemdb",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureVmWorkloadSAPHanaDatabase",
            friendlyName: "SYSTEMDB",
            serverName: "hanavm1",
            parentName: "HXE",
            parentType: "SAPHanaSystem",
            protectionStatus: "Unhealthy",
            protectionState: "IRPending",
            lastBackupStatus: "IRPending",
            protectedItemHealthStatus: "IRPending",
            backupManagementType: "AzureWorkload",
            workloadType: "SAPHanaDatabase",
            policyId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/HanaPolicy",
            lastRecoveryPoint: null,
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6",
          name: "AzureFileShare;a1b2c3d4e5f6",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureFileShareProtectedItem",
            friendlyName: "share1",
            protectionStatus: "Healthy",
            protectionState: "Protected",
            lastBackupStatus: "Completed",
            lastBackupTime: new Date("2024-05-01T02:00:00.000Z"),
            backupManagementType: "AzureStorage",
            workloadType: "AzureFileShare",
            policyId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DailyShare",
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listProtectedItems"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/Common-BackupProtectedItems_List_OtherKinds.json", async () => {
      const example = documents.example("2024-04-01/Common-BackupProtectedItems_List_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault")
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;AzureIaaSVMProtectedItem",
          name: "item;AzureIaaSVMProtectedItem",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureIaaSVMProtectedItem",
            friendlyName: "vm1",
            healthStatus: "ActionRequired",
            healthDetails: [
              {
                code: 400239,
                title: "IaasVmHealthYellowDefault",
                message: "Something has to be done.",
                recommendations: [],
              },
            ],
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;databases",
          name: "item;databases",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "Microsoft.Sql/servers/databases",
            protectedItemDataId: "1",
            protectionState: "Protected",
            extendedInfo: {
              oldestRecoveryPoint: new Date("2024-04-01T02:00:00.000Z"),
              recoveryPointCount: 30,
              policyState: "Consistent",
            },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;AzureVmWorkloadProtectedItem",
          name: "item;AzureVmWorkloadProtectedItem",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureVmWorkloadProtectedItem",
            friendlyName: "db1",
            lastBackupErrorDetail: {
              code: "UserErrorDatabaseOffline",
              message: "The database cannot be reached.",
              recommendations: ["Bring it online."],
            },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;AzureVmWorkloadSAPAseDatabase",
          name: "item;AzureVmWorkloadSAPAseDatabase",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureVmWorkloadSAPAseDatabase",
            friendlyName: "ase1",
            protectionState: "Protected",
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;AzureVmWorkloadSAPHanaDBInstance",
          name: "item;AzureVmWorkloadSAPHanaDBInstance",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "AzureVmWorkloadSAPHanaDBInstance",
            friendlyName: "HXE",
            protectionState: "Protected",
            nodesList: [
              {
                nodeName: "node1",
                status: "Healthy",
                sourceResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/hanavm1",
              },
            ],
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;DPMProtectedItem",
          name: "item;DPMProtectedItem",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "DPMProtectedItem",
            friendlyName: "db2",
            backupEngineName: "dpm1",
            protectionState: "ProtectionError",
            extendedInfo: {
              protectableObjectLoadPath: { DB: "server1\\db2" },
              protected: true,
              isPresentOnCloud: true,
              lastBackupStatus: "Completed",
              lastRefreshedAt: new Date("2024-05-01T03:00:00.000Z"),
              onPremiseRecoveryPointCount: 5,
              isCollocated: false,
              protectionGroupName: "pg1",
              diskStorageUsedInBytes: "1048576",
              totalDiskStorageSizeInBytes: "10485760",
            },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/GenericContainer;server1/protectedItems/item;GenericProtectedItem",
          name: "item;GenericProtectedItem",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
          properties: {
            protectedItemType: "GenericProtectedItem",
            friendlyName: "item1",
            policyState: "Consistent",
            protectionState: "BackupsSuspended",
            protectedItemId: 9007199254740991,
            sourceAssociations: { source: "server1" },
            fabricName: "Azure",
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listProtectedItems"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });
});
