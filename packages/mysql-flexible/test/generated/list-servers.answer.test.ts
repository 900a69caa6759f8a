// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listServers", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2023-10-01-preview/ServersList.json", async () => {
      const example = documents.example("2023-10-01-preview/ServersList.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .listServers()
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          name: "mysqltestserver1",
          type: "Microsoft.DBforMySQL/flexibleServers",
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver1",
          location: "Southeast Asia",
          properties: {
            administratorLogin: "cloudsa",
            storage: { storageSizeGB: 23, iops: 369, autoGrow: "Enabled", storageSku: "Premium_LRS" },
            version: "5.7",
            state: "Ready",
            fullyQualifiedDomainName: "mysqltestserver1.database.mysql.azure.com",
            availabilityZone: "1",
            maintenanceWindow: { customWindow: "Disabled", dayOfWeek: 0, startHour: 0, startMinute: 0 },
            replicationRole: "None",
            replicaCapacity: 10,
            network: { publicNetworkAccess: "Enabled" },
            backup: {
              backupRetentionDays: 7,
              geoRedundantBackup: "Disabled",
              earliestRestoreDate: new Date("2021-06-17T07:08:17.425Z"),
            },
            highAvailability: { mode: "Disabled", state: "NotEnabled" },
          },
          sku: { name: "Standard_B1ms", tier: "Burstable" },
          tags: { num: "1" },
        },
        {
          name: "mysqltestserver2",
          type: "Microsoft.DBforMySQL/flexibleServers",
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup2/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver2",
          location: "Southeast Asia",
          properties: {
            administratorLogin: "cloudsa",
            storage: { storageSizeGB: 23, iops: 369, autoGrow: "Enabled", storageSku: "Premium_LRS" },
            version: "5.7",
            state: "Ready",
            fullyQualifiedDomainName: "mysqltestserver2.mysql.database.azure.com",
            availabilityZone: "2",
            maintenanceWindow: { customWindow: "Disabled", dayOfWeek: 0, startHour: 0, startMinute: 0 },
            replicationRole: "None",
            replicaCapacity: 10,
            network: { publicNetworkAccess: "Enabled" },
            backup: {
              backupRetentionDays: 7,
              geoRedundantBackup: "Disabled",
              earliestRestoreDate: new Date("2021-06-17T07:08:17.425Z"),
            },
            highAvailability: { mode: "Disabled", state: "NotEnabled" },
          },
          sku: { name: "Standard_B1ms", tier: "Burstable" },
          tags: { num: "1" },
        },
        {
          name: "mysqltestserver3",
          type: "Microsoft.DBforMySQL/flexibleServers",
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup3/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver3",
          location: "Southeast Asia",
          properties: {
            administratorLogin: "cloudsa",
            storage: { storageSizeGB: 100, iops: 600, autoGrow: "Enabled", storageSku: "Premium_LRS" },
            version: "5.7",
            state: "Ready",
            fullyQualifiedDomainName: "mysqltestserver3.mysql.database.azure.com",
            availabilityZone: "1",
            maintenanceWindow: { customWindow: "Disabled", dayOfWeek: 0, startHour: 0, startMinute: 0 },
            replicationRole: "None",
            replicaCapacity: 10,
            network: { publicNetworkAccess: "Enabled" },
            backup: {
              backupRetentionDays: 7,
              geoRedundantBackup: "Disabled",
              earliestRestoreDate: new Date("2021-06-24T06:28:19.061Z"),
            },
            highAvailability: { mode: "Disabled", state: "NotEnabled" },
          },
          sku: { name: "Standard_E2ds_v4", tier: "MemoryOptimized" },
          tags: { num: "1" },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listServers"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });
});
