// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("triggerRestore", () => {
  describe("the request of an example", () => {
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
  });
});
