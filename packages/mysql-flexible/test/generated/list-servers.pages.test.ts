// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listServers", () => {
  describe("the pages", () => {
    const example = documents.example("2023-10-01-preview/ServersList.json");
    const next = "https://management.azure.com/next%20page?api-version=1&$skiptoken=a%2Fb";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["nextLink"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
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
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(await collected(clientOf(wire, { apiVersion: "2023-10-01-preview" }).listServers())),
      ).toStrictEqual([...items, ...items]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.lines[1]).toBe(`GET ${next}`);
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(
        clientOf(wire, { apiVersion: "2023-10-01-preview" }).listServers().byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire, { apiVersion: "2023-10-01-preview" })
          .listServers()
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.lines).toEqual([`GET ${next}`]);
    });
  });
});
