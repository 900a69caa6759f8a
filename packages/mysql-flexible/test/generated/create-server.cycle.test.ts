// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createServer", () => {
  describe("an answer that is the end already", () => {
    it("takes the answer 200 of 2023-12-01-preview/ServerCreateWithBYOK.json for the end", async () => {
      const example = documents.example("2023-12-01-preview/ServerCreateWithBYOK.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire, { apiVersion: "2023-12-01-preview" }).createServer(
        "testrg",
        "mysqltestserver",
        {
          identity: {
            type: "UserAssigned",
            userAssignedIdentities: {
              "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/test-identity":
                {},
            },
          },
          sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
          properties: {
            administratorLogin: "cloudsa",
            administratorLoginPassword: "your_password",
            availabilityZone: "1",
            version: "5.7",
            createMode: "Default",
            storage: { storageSizeGB: 100, iops: 600, autoGrow: "Disabled" },
            backup: { backupRetentionDays: 7, backupIntervalHours: 24, geoRedundantBackup: "Disabled" },
            highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3" },
            dataEncryption: {
              type: "AzureKeyVault",
              primaryUserAssignedIdentityId:
                "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/test-identity",
              primaryKeyURI: "https://test.vault.azure.net/keys/key/c8a92236622244c0a4fdb892666f671a",
              geoBackupUserAssignedIdentityId:
                "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/test-geo-identity",
              geoBackupKeyURI: "https://test-geo.vault.azure.net/keys/key/c8a92236622244c0a4fdb892666f671a",
            },
          },
          location: "southeastasia",
          tags: { num: "1" },
        },
      );
      expect(typed(await poller)).toStrictEqual({
        name: "mysqltestserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "cloudsa",
          storage: { storageSizeGB: 100, iops: 600, autoGrow: "Enabled", storageSku: "Premium_LRS" },
          version: "5.7",
          state: "Ready",
          fullyQualifiedDomainName: "mysqltestserver.database.mysql.azure.com",
          availabilityZone: "1",
          maintenanceWindow: { customWindow: "Disabled", dayOfWeek: 0, startHour: 0, startMinute: 0 },
          replicationRole: "None",
          replicaCapacity: 10,
          network: { publicNetworkAccess: "Enabled" },
          backup: {
            backupRetentionDays: 7,
            geoRedundantBackup: "Disabled",
            earliestRestoreDate: new Date("2021-06-17T06:11:38.415Z"),
          },
          highAvailability: { mode: "ZoneRedundant", state: "Healthy", standbyAvailabilityZone: "3" },
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver?api-version=2023-12-01-preview",
      ]);
    });

    it("takes the answer 201 of 2023-12-01-preview/ServerCreateWithBYOK.json for the end", async () => {
      const example = documents.example("2023-12-01-preview/ServerCreateWithBYOK.json");
      const wire = recorder([example.reply(201)]);
      const poller = clientOf(wire, { apiVersion: "2023-12-01-preview" }).createServer(
        "testrg",
        "mysqltestserver",
        {
          identity: {
            type: "UserAssigned",
            userAssignedIdentities: {
              "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/test-identity":
                {},
            },
          },
          sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
          properties: {
            administratorLogin: "cloudsa",
            administratorLoginPassword: "your_password",
            availabilityZone: "1",
            version: "5.7",
            createMode: "Default",
            storage: { storageSizeGB: 100, iops: 600, autoGrow: "Disabled" },
            backup: { backupRetentionDays: 7, backupIntervalHours: 24, geoRedundantBackup: "Disabled" },
            highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3" },
            dataEncryption: {
              type: "AzureKeyVault",
              primaryUserAssignedIdentityId:
                "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/test-identity",
              primaryKeyURI: "https://test.vault.azure.net/keys/key/c8a92236622244c0a4fdb892666f671a",
              geoBackupUserAssignedIdentityId:
                "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/test-geo-identity",
              geoBackupKeyURI: "https://test-geo.vault.azure.net/keys/key/c8a92236622244c0a4fdb892666f671a",
            },
          },
          location: "southeastasia",
          tags: { num: "1" },
        },
      );
      expect(typed(await poller)).toStrictEqual({
        name: "mysqltestserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "cloudsa",
          storage: { storageSizeGB: 100, iops: 600, autoGrow: "Enabled", storageSku: "Premium_LRS" },
          version: "5.7",
          state: "Ready",
          fullyQualifiedDomainName: "mysqltestserver.database.mysql.azure.com",
          availabilityZone: "1",
          maintenanceWindow: { customWindow: "Disabled", dayOfWeek: 0, startHour: 0, startMinute: 0 },
          replicationRole: "None",
          replicaCapacity: 10,
          network: { publicNetworkAccess: "Enabled" },
          backup: {
            backupRetentionDays: 7,
            geoRedundantBackup: "Disabled",
            earliestRestoreDate: new Date("2021-06-17T06:11:38.415Z"),
          },
          highAvailability: { mode: "ZoneRedundant", state: "Healthy", standbyAvailabilityZone: "3" },
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver?api-version=2023-12-01-preview",
      ]);
    });

    it("takes the answer 200 of 2024-12-30/ServerCreate.json for the end", async () => {
      const example = documents.example("2024-12-30/ServerCreate.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire).createServer("testrg", "mysqltestserver", {
        location: "southeastasia",
        properties: {
          administratorLogin: "cloudsa",
          administratorLoginPassword: "your_password",
          availabilityZone: "1",
          backup: { backupIntervalHours: 24, backupRetentionDays: 7, geoRedundantBackup: "Disabled" },
          createMode: "Default",
          highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3" },
          storage: {
            autoGrow: "Disabled",
            iops: 600,
            storageRedundancy: "ZoneRedundancy",
            storageSizeGB: 100,
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(typed(await poller)).toStrictEqual({
        name: "mysqltestserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "cloudsa",
          availabilityZone: "1",
          backup: {
            backupRetentionDays: 7,
            earliestRestoreDate: new Date("2021-06-17T06:11:38.415Z"),
            geoRedundantBackup: "Disabled",
          },
          databasePort: 3306,
          fullVersion: "5.7.44",
          fullyQualifiedDomainName: "mysqltestserver.database.mysql.azure.com",
          highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3", state: "Healthy" },
          maintenanceWindow: {
            batchOfMaintenance: "Default",
            customWindow: "Disabled",
            dayOfWeek: 0,
            startHour: 0,
            startMinute: 0,
          },
          network: { publicNetworkAccess: "Enabled" },
          replicaCapacity: 10,
          replicationRole: "None",
          state: "Ready",
          storage: {
            autoGrow: "Enabled",
            iops: 600,
            storageRedundancy: "ZoneRedundancy",
            storageSizeGB: 100,
            storageSku: "Premium_ZRS",
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver?api-version=2024-12-30",
      ]);
    });

    it("takes the answer 201 of 2024-12-30/ServerCreate.json for the end", async () => {
      const example = documents.example("2024-12-30/ServerCreate.json");
      const wire = recorder([example.reply(201)]);
      const poller = clientOf(wire).createServer("testrg", "mysqltestserver", {
        location: "southeastasia",
        properties: {
          administratorLogin: "cloudsa",
          administratorLoginPassword: "your_password",
          availabilityZone: "1",
          backup: { backupIntervalHours: 24, backupRetentionDays: 7, geoRedundantBackup: "Disabled" },
          createMode: "Default",
          highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3" },
          storage: {
            autoGrow: "Disabled",
            iops: 600,
            storageRedundancy: "ZoneRedundancy",
            storageSizeGB: 100,
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(typed(await poller)).toStrictEqual({
        name: "mysqltestserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "cloudsa",
          availabilityZone: "1",
          backup: {
            backupRetentionDays: 7,
            earliestRestoreDate: new Date("2021-06-17T06:11:38.415Z"),
            geoRedundantBackup: "Disabled",
          },
          databasePort: 3306,
          fullVersion: "5.7.44",
          fullyQualifiedDomainName: "mysqltestserver.database.mysql.azure.com",
          highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3", state: "Healthy" },
          maintenancePolicy: { patchStrategy: "Regular" },
          maintenanceWindow: {
            batchOfMaintenance: "Default",
            customWindow: "Disabled",
            dayOfWeek: 0,
            startHour: 0,
            startMinute: 0,
          },
          network: { publicNetworkAccess: "Enabled" },
          replicaCapacity: 10,
          replicationRole: "None",
          state: "Ready",
          storage: {
            autoGrow: "Enabled",
            iops: 600,
            storageRedundancy: "ZoneRedundancy",
            storageSizeGB: 100,
            storageSku: "Premium_ZRS",
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver?api-version=2024-12-30",
      ]);
    });

    it("takes the answer 200 of 2024-12-30/ServerCreateWithPointInTimeRestore.json for the end", async () => {
      const example = documents.example("2024-12-30/ServerCreateWithPointInTimeRestore.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire).createServer("TargetResourceGroup", "targetserver", {
        location: "SoutheastAsia",
        properties: {
          createMode: "PointInTimeRestore",
          restorePointInTime: new Date("2021-06-24T00:00:37.467Z"),
          sourceServerResourceId:
            "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/SourceResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/sourceserver",
        },
        sku: { name: "Standard_D14_v2", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(typed(await poller)).toStrictEqual({
        name: "targetserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TargetResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/targetserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "adminuser",
          availabilityZone: "1",
          backup: {
            backupIntervalHours: 24,
            backupRetentionDays: 7,
            earliestRestoreDate: new Date("2021-06-24T00:15:24.000Z"),
            geoRedundantBackup: "Disabled",
          },
          databasePort: 3306,
          fullVersion: "5.7.44",
          fullyQualifiedDomainName: "targetserver.database.mysql.azure.com",
          highAvailability: { mode: "Disabled", state: "NotEnabled" },
          maintenanceWindow: {
            batchOfMaintenance: "Default",
            customWindow: "Disabled",
            dayOfWeek: 0,
            startHour: 0,
            startMinute: 0,
          },
          network: { publicNetworkAccess: "Enabled" },
          replicaCapacity: 10,
          replicationRole: "None",
          state: "Ready",
          storage: {
            autoGrow: "Enabled",
            iops: 360,
            storageRedundancy: "LocalRedundancy",
            storageSizeGB: 20,
            storageSku: "Premium_LRS",
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TargetResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/targetserver?api-version=2024-12-30",
      ]);
    });

    it("takes the answer 201 of 2024-12-30/ServerCreateWithPointInTimeRestore.json for the end", async () => {
      const example = documents.example("2024-12-30/ServerCreateWithPointInTimeRestore.json");
      const wire = recorder([example.reply(201)]);
      const poller = clientOf(wire).createServer("TargetResourceGroup", "targetserver", {
        location: "SoutheastAsia",
        properties: {
          createMode: "PointInTimeRestore",
          restorePointInTime: new Date("2021-06-24T00:00:37.467Z"),
          sourceServerResourceId:
            "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/SourceResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/sourceserver",
        },
        sku: { name: "Standard_D14_v2", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(typed(await poller)).toStrictEqual({
        name: "targetserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TargetResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/targetserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "adminuser",
          availabilityZone: "1",
          backup: {
            backupIntervalHours: 24,
            backupRetentionDays: 7,
            earliestRestoreDate: new Date("2021-06-24T00:15:24.000Z"),
            geoRedundantBackup: "Disabled",
          },
          databasePort: 3306,
          fullVersion: "5.7.44",
          fullyQualifiedDomainName: "targetserver.database.mysql.azure.com",
          highAvailability: { mode: "Disabled", state: "NotEnabled" },
          maintenancePolicy: { patchStrategy: "Regular" },
          maintenanceWindow: {
            batchOfMaintenance: "Default",
            customWindow: "Disabled",
            dayOfWeek: 0,
            startHour: 0,
            startMinute: 0,
          },
          network: { publicNetworkAccess: "Enabled" },
          replicaCapacity: 10,
          replicationRole: "None",
          state: "Ready",
          storage: {
            autoGrow: "Enabled",
            iops: 360,
            storageRedundancy: "LocalRedundancy",
            storageSizeGB: 20,
            storageSku: "Premium_LRS",
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TargetResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/targetserver?api-version=2024-12-30",
      ]);
    });
  });
});
