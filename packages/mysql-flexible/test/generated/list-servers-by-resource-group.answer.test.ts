// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listServersByResourceGroup", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-12-30/ServersListByResourceGroup.json", async () => {
      const example = documents.example("2024-12-30/ServersListByResourceGroup.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire).listServersByResourceGroup("TestGroup").byPage().next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          name: "mysqltestserver1",
          type: "Microsoft.DBforMySQL/flexibleServers",
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver1",
          location: "Southeast Asia",
          properties: {
            administratorLogin: "cloudsa",
            availabilityZone: "1",
            backup: {
              backupIntervalHours: 24,
              backupRetentionDays: 7,
              earliestRestoreDate: new Date("2021-06-17T07:08:17.425Z"),
              geoRedundantBackup: "Disabled",
            },
            databasePort: 3306,
            fullVersion: "5.7.44",
            fullyQualifiedDomainName: "mysqltestserver1.database.mysql.azure.com",
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
              iops: 369,
              storageRedundancy: "LocalRedundancy",
              storageSizeGB: 23,
              storageSku: "Premium_LRS",
            },
            version: "5.7",
          },
          sku: { name: "Standard_B1ms", tier: "Burstable" },
          tags: { num: "1" },
        },
        {
          name: "mysqltestserver2",
          type: "Microsoft.DBforMySQL/flexibleServers",
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver2",
          location: "Southeast Asia",
          properties: {
            administratorLogin: "cloudsa",
            availabilityZone: "2",
            backup: {
              backupIntervalHours: 24,
              backupRetentionDays: 7,
              earliestRestoreDate: new Date("2021-06-17T07:08:17.425Z"),
              geoRedundantBackup: "Disabled",
            },
            databasePort: 3306,
            fullVersion: "5.7.44",
            fullyQualifiedDomainName: "mysqltestserver2.mysql.database.azure.com",
            highAvailability: { mode: "Disabled", state: "NotEnabled" },
            maintenancePolicy: { patchStrategy: "Default" },
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
              iops: 369,
              storageRedundancy: "LocalRedundancy",
              storageSizeGB: 23,
              storageSku: "Premium_LRS",
            },
            version: "5.7",
          },
          sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
          tags: { num: "1" },
        },
        {
          name: "mysqltestserver3",
          type: "Microsoft.DBforMySQL/flexibleServers",
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver3",
          location: "Southeast Asia",
          properties: {
            administratorLogin: "cloudsa",
            availabilityZone: "1",
            backup: {
              backupIntervalHours: 24,
              backupRetentionDays: 7,
              earliestRestoreDate: new Date("2021-06-24T06:28:19.061Z"),
              geoRedundantBackup: "Disabled",
            },
            databasePort: 3306,
            fullVersion: "5.7.44",
            fullyQualifiedDomainName: "mysqltestserver3.mysql.database.azure.com",
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
              iops: 600,
              storageRedundancy: "ZoneRedundancy",
              storageSizeGB: 100,
              storageSku: "Premium_ZRS",
            },
            version: "5.7",
          },
          sku: { name: "Standard_E2ds_v4", tier: "MemoryOptimized" },
          tags: { num: "1" },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listServersByResourceGroup"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });
});
