// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { triggerRestoreSpec } from "../../src/generated/operations/trigger-restore.js";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("triggerRestore", () => {
  describe("the request", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-TriggerRestore_ALR_IaasVMRestoreRequest_IdentityBasedRestoreDetails.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-TriggerRestore_ALR_IaasVMRestoreRequest_IdentityBasedRestoreDetails.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            properties: {
              objectType: "IaasVMRestoreRequest",
              recoveryPointId: "348916168024334",
              recoveryType: "AlternateLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              targetVirtualMachineId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg2/providers/Microsoft.Compute/virtualmachines/RSMDALRVM981435",
              targetResourceGroupId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg2",
              virtualNetworkId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Network/virtualNetworks/testNet",
              subnetId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Network/virtualNetworks/testNet/subnets/default",
              region: "southeastasia",
              createNewCloudService: false,
              originalStorageAccountOption: false,
              encryptionDetails: { encryptionEnabled: false },
              identityInfo: { isSystemAssignedIdentity: true },
              identityBasedRestoreDetails: {
                targetStorageAccountId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Storage/storageAccounts/testingAccount",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreRequest.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreRequest.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            properties: {
              objectType: "IaasVMRestoreRequest",
              recoveryPointId: "348916168024334",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              storageAccountId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testingRg/providers/Microsoft.Storage/storageAccounts/testAccount",
              region: "southeastasia",
              createNewCloudService: true,
              originalStorageAccountOption: false,
              encryptionDetails: { encryptionEnabled: false },
              identityInfo: {
                isSystemAssignedIdentity: false,
                managedIdentityResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/asmaskarRG1/providers/Microsoft.ManagedIdentity/userAssignedIdentities/asmaskartestmsi",
              },
              targetDiskNetworkAccessSettings: {
                targetDiskNetworkAccessOption: "EnablePrivateAccessForAllDisks",
                targetDiskAccessId:
                  "/subscriptions/e7a191f5-713c-4bdb-b5e4-cf3dd90230ef/resourceGroups/arpja/providers/Microsoft.Compute/diskAccesses/arpja-diskaccess-ccy",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreRequest_IdentityBasedRestoreDetails.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreRequest_IdentityBasedRestoreDetails.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            properties: {
              objectType: "IaasVMRestoreRequest",
              recoveryPointId: "348916168024334",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              region: "southeastasia",
              createNewCloudService: true,
              originalStorageAccountOption: false,
              encryptionDetails: { encryptionEnabled: false },
              identityInfo: {
                isSystemAssignedIdentity: false,
                managedIdentityResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/asmaskarRG1/providers/Microsoft.ManagedIdentity/userAssignedIdentities/asmaskartestmsi",
              },
              identityBasedRestoreDetails: {
                targetStorageAccountId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testingRg/providers/Microsoft.Storage/storageAccounts/testAccount",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreWithRehydrationRequest.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-TriggerRestore_RestoreDisks_IaasVMRestoreWithRehydrationRequest.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            properties: {
              objectType: "IaasVMRestoreWithRehydrationRequest",
              recoveryPointId: "348916168024334",
              recoveryType: "RestoreDisks",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
              storageAccountId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Storage/storageAccounts/testingAccount",
              region: "southeastasia",
              createNewCloudService: false,
              originalStorageAccountOption: false,
              restoreDiskLunList: [0, 1],
              restoreWithManagedDisks: true,
              zones: ["1"],
              encryptionDetails: { encryptionEnabled: false },
              extendedLocation: { name: "microsoftlosangeles1", type: "EdgeZone" },
              securedVMDetails: {
                securedVMOsDiskEncryptionSetId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Compute/diskEncryptionSets/des1",
              },
              targetDiskNetworkAccessSettings: {
                targetDiskNetworkAccessOption: "EnablePrivateAccessForAllDisks",
                targetDiskAccessId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRg/providers/Microsoft.Compute/diskAccesses/da1",
              },
              recoveryPointRehydrationInfo: {
                rehydrationRetentionDuration: "P7D",
                rehydrationPriority: "Standard",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureStorage-TriggerRestore_ItemLevel.json documents", async () => {
      const example = documents.example("2024-04-01/AzureStorage-TriggerRestore_ItemLevel.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "StorageContainer;Storage;netsdktestrg;filestore1",
          "AzureFileShare;a1b2c3d4e5f6",
          "932886657837421071",
          {
            properties: {
              objectType: "AzureFileShareRestoreRequest",
              recoveryType: "AlternateLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Storage/storageAccounts/filestore1",
              copyOptions: "FailOnConflict",
              restoreRequestType: "ItemLevelRestore",
              restoreFileSpecs: [
                { path: "reports/2024.xlsx", fileSpecType: "File", targetFolderPath: "restored" },
              ],
              targetDetails: {
                name: "share2",
                targetResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Storage/storageAccounts/filestore2",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6/recoveryPoints/932886657837421071/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_Base.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_Base.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadRestoreRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm1",
              targetInfo: { overwriteOption: "Overwrite" },
              recoveryMode: "WorkloadRecovery",
              propertyBag: { Origin: "test" },
              targetResourceGroupName: "netsdktestrg2",
              targetVirtualMachineId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm2",
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/62043109781075/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_BasePointInTime.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_BasePointInTime.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadPointInTimeRestoreRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm1",
              targetInfo: { overwriteOption: "Overwrite" },
              pointInTime: new Date("2024-05-01T18:30:00.000Z"),
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/62043109781075/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_Hana.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_Hana.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;hanavm1",
          "SAPHanaDatabase;hxe;systemdb",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSAPHanaRestoreRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/hanavm1",
              targetInfo: { overwriteOption: "Overwrite" },
              recoveryMode: "RecoveryUsingSnapshot",
              snapshotRestoreParameters: {
                skipAttachAndMount: false,
                logPointInTimeForDBRecovery: "2024-05-01T18:30:00Z",
              },
              userAssignedManagedIdentityDetails: {
                identityArmId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1",
                identityName: "id1",
                userAssignedIdentityProperties: {
                  clientId: "00000000-0000-0000-0000-000000000000",
                  principalId: "00000000-0000-0000-0000-000000000000",
                },
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

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_HanaPointInTime.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_HanaPointInTime.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;hanavm1",
          "SAPHanaDatabase;hxe;systemdb",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/hanavm1",
              targetInfo: { overwriteOption: "Overwrite" },
              pointInTime: new Date("2024-05-01T18:30:00.000Z"),
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

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_HanaPointInTimeWithRehydrate.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureWorkload-TriggerRestore_HanaPointInTimeWithRehydrate.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;hanavm1",
          "SAPHanaDatabase;hxe;systemdb",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/hanavm1",
              targetInfo: { overwriteOption: "Overwrite" },
              pointInTime: new Date("2024-05-01T18:30:00.000Z"),
              recoveryPointRehydrationInfo: {
                rehydrationRetentionDuration: "P7D",
                rehydrationPriority: "Standard",
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

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_HanaWithRehydrate.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_HanaWithRehydrate.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
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

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_Sql.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_Sql.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSQLRestoreRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm1",
              targetInfo: { overwriteOption: "Overwrite" },
              shouldUseAlternateTargetLocation: false,
              isNonRecoverable: true,
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/62043109781075/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_SqlPointInTime.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_SqlPointInTime.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          "DefaultRangeRecoveryPoint",
          {
            properties: {
              objectType: "AzureWorkloadSQLPointInTimeRestoreRequest",
              recoveryType: "AlternateLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm1",
              targetInfo: {
                overwriteOption: "FailOnConflict",
                containerId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1",
                databaseName: "mssqlserver/orders_restored",
              },
              shouldUseAlternateTargetLocation: true,
              isNonRecoverable: false,
              alternateDirectoryPaths: [
                {
                  mappingType: "Data",
                  sourceLogicalName: "orders",
                  sourcePath: "F:\\data\\orders.mdf",
                  targetPath: "F:\\data\\orders_restored.mdf",
                },
              ],
              pointInTime: new Date("2024-05-01T18:30:00.000Z"),
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/DefaultRangeRecoveryPoint/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_SqlPointInTimeWithRehydrate.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureWorkload-TriggerRestore_SqlPointInTimeWithRehydrate.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm1",
              targetInfo: { overwriteOption: "Overwrite" },
              isNonRecoverable: false,
              pointInTime: new Date("2024-05-01T18:30:00.000Z"),
              recoveryPointRehydrationInfo: {
                rehydrationRetentionDuration: "P7D",
                rehydrationPriority: "Standard",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/62043109781075/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerRestore_SqlWithRehydrate.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerRestore_SqlWithRehydrate.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          "62043109781075",
          {
            properties: {
              objectType: "AzureWorkloadSQLRestoreWithRehydrateRequest",
              recoveryType: "OriginalLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/sqlvm1",
              targetInfo: { overwriteOption: "Overwrite" },
              isNonRecoverable: false,
              recoveryPointRehydrationInfo: {
                rehydrationRetentionDuration: "P7D",
                rehydrationPriority: "Standard",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints/62043109781075/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "x",
        "x",
        "x",
        "x",
        "x",
        "x",
        {},
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupFabrics/x/protectionContainers/x/protectedItems/x/recoveryPoints/x/restore",
        query: { "api-version": "2024-04-01" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 1 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureFileShareRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            copyOptions: "FailOnConflict",
            restoreRequestType: "ItemLevelRestore",
            restoreFileSpecs: [
              { path: "a b/ü&#?%+'\"<", fileSpecType: "a b/ü&#?%+'\"<", targetFolderPath: "a b/ü&#?%+'\"<" },
              { path: "a b/ü&#?%+'\"<", fileSpecType: "a b/ü&#?%+'\"<", targetFolderPath: "a b/ü&#?%+'\"<" },
            ],
            targetDetails: { name: "a b/ü&#?%+'\"<", targetResourceId: "a b/ü&#?%+'\"<" },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 2 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "IaasVMRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryPointId: "a b/ü&#?%+'\"<",
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            targetResourceGroupId: "a b/ü&#?%+'\"<",
            storageAccountId: "a b/ü&#?%+'\"<",
            virtualNetworkId: "a b/ü&#?%+'\"<",
            subnetId: "a b/ü&#?%+'\"<",
            targetDomainNameId: "a b/ü&#?%+'\"<",
            region: "a b/ü&#?%+'\"<",
            affinityGroup: "a b/ü&#?%+'\"<",
            createNewCloudService: true,
            originalStorageAccountOption: true,
            encryptionDetails: {
              encryptionEnabled: true,
              kekUrl: "a b/ü&#?%+'\"<",
              secretKeyUrl: "a b/ü&#?%+'\"<",
              kekVaultId: "a b/ü&#?%+'\"<",
              secretKeyVaultId: "a b/ü&#?%+'\"<",
            },
            restoreDiskLunList: [2147483647, 2147483647],
            restoreWithManagedDisks: true,
            diskEncryptionSetId: "a b/ü&#?%+'\"<",
            zones: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            identityInfo: { isSystemAssignedIdentity: true, managedIdentityResourceId: "a b/ü&#?%+'\"<" },
            identityBasedRestoreDetails: {
              objectType: "a b/ü&#?%+'\"<",
              targetStorageAccountId: "a b/ü&#?%+'\"<",
            },
            extendedLocation: { name: "a b/ü&#?%+'\"<", type: "a b/ü&#?%+'\"<" },
            securedVMDetails: { securedVMOsDiskEncryptionSetId: "a b/ü&#?%+'\"<" },
            targetDiskNetworkAccessSettings: {
              targetDiskNetworkAccessOption: "EnablePublicAccessForAllDisks",
              targetDiskAccessId: "a b/ü&#?%+'\"<",
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 3 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "IaasVMRestoreWithRehydrationRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryPointId: "a b/ü&#?%+'\"<",
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            targetResourceGroupId: "a b/ü&#?%+'\"<",
            storageAccountId: "a b/ü&#?%+'\"<",
            virtualNetworkId: "a b/ü&#?%+'\"<",
            subnetId: "a b/ü&#?%+'\"<",
            targetDomainNameId: "a b/ü&#?%+'\"<",
            region: "a b/ü&#?%+'\"<",
            affinityGroup: "a b/ü&#?%+'\"<",
            createNewCloudService: true,
            originalStorageAccountOption: true,
            encryptionDetails: {
              encryptionEnabled: true,
              kekUrl: "a b/ü&#?%+'\"<",
              secretKeyUrl: "a b/ü&#?%+'\"<",
              kekVaultId: "a b/ü&#?%+'\"<",
              secretKeyVaultId: "a b/ü&#?%+'\"<",
            },
            restoreDiskLunList: [2147483647, 2147483647],
            restoreWithManagedDisks: true,
            diskEncryptionSetId: "a b/ü&#?%+'\"<",
            zones: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            identityInfo: { isSystemAssignedIdentity: true, managedIdentityResourceId: "a b/ü&#?%+'\"<" },
            identityBasedRestoreDetails: {
              objectType: "a b/ü&#?%+'\"<",
              targetStorageAccountId: "a b/ü&#?%+'\"<",
            },
            extendedLocation: { name: "a b/ü&#?%+'\"<", type: "a b/ü&#?%+'\"<" },
            securedVMDetails: { securedVMOsDiskEncryptionSetId: "a b/ü&#?%+'\"<" },
            targetDiskNetworkAccessSettings: {
              targetDiskNetworkAccessOption: "EnablePublicAccessForAllDisks",
              targetDiskAccessId: "a b/ü&#?%+'\"<",
            },
            recoveryPointRehydrationInfo: {
              rehydrationRetentionDuration: "a b/ü&#?%+'\"<",
              rehydrationPriority: "High",
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 4 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSAPHanaRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 5 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            pointInTime: new Date("2024-02-29T23:59:59.123Z"),
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 6 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            pointInTime: new Date("2024-02-29T23:59:59.123Z"),
            recoveryPointRehydrationInfo: {
              rehydrationRetentionDuration: "a b/ü&#?%+'\"<",
              rehydrationPriority: "High",
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 7 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            recoveryPointRehydrationInfo: {
              rehydrationRetentionDuration: "a b/ü&#?%+'\"<",
              rehydrationPriority: "High",
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 8 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 9 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadPointInTimeRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            pointInTime: new Date("2024-02-29T23:59:59.123Z"),
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 10 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSQLRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            shouldUseAlternateTargetLocation: true,
            isNonRecoverable: true,
            alternateDirectoryPaths: [
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
            ],
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 11 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSQLPointInTimeRestoreRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            shouldUseAlternateTargetLocation: true,
            isNonRecoverable: true,
            alternateDirectoryPaths: [
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
            ],
            pointInTime: new Date("2024-02-29T23:59:59.123Z"),
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 12 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            shouldUseAlternateTargetLocation: true,
            isNonRecoverable: true,
            alternateDirectoryPaths: [
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
            ],
            pointInTime: new Date("2024-02-29T23:59:59.123Z"),
            recoveryPointRehydrationInfo: {
              rehydrationRetentionDuration: "a b/ü&#?%+'\"<",
              rehydrationPriority: "High",
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set, variant 13 of 13", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerRestore"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "AzureWorkloadSQLRestoreWithRehydrateRequest",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            recoveryType: "Offline",
            sourceResourceId: "a b/ü&#?%+'\"<",
            propertyBag: { aKey: "a b/ü&#?%+'\"<" },
            targetInfo: {
              overwriteOption: "Overwrite",
              containerId: "a b/ü&#?%+'\"<",
              databaseName: "a b/ü&#?%+'\"<",
              targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
            },
            recoveryMode: "SnapshotAttachAndRecover",
            targetResourceGroupName: "a b/ü&#?%+'\"<",
            userAssignedManagedIdentityDetails: {
              identityArmId: "a b/ü&#?%+'\"<",
              identityName: "a b/ü&#?%+'\"<",
              userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
            },
            snapshotRestoreParameters: {
              skipAttachAndMount: true,
              logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
            },
            targetVirtualMachineId: "a b/ü&#?%+'\"<",
            shouldUseAlternateTargetLocation: true,
            isNonRecoverable: true,
            alternateDirectoryPaths: [
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
              {
                mappingType: "Log",
                sourceLogicalName: "a b/ü&#?%+'\"<",
                sourcePath: "a b/ü&#?%+'\"<",
                targetPath: "a b/ü&#?%+'\"<",
              },
            ],
            recoveryPointRehydrationInfo: {
              rehydrationRetentionDuration: "a b/ü&#?%+'\"<",
              rehydrationPriority: "High",
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(triggerRestoreSpec, wire)).toStrictEqual(args[6]);
    });
  });
});
