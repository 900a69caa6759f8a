// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createServer", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["createServer"]> = ["x", "a", { location: "x" }];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .createServer(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/x/providers/Microsoft.DBforMySQL/flexibleServers/a",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(documents.api("2025-06-01-preview").problems("Servers_Create", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["createServer"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(77),
        "a".repeat(63),
        {
          tags: { aKey: "a b/ü&#?%+'\"<" },
          location: "a b/ü&#?%+'\"<",
          identity: { type: "UserAssigned", userAssignedIdentities: { aKey: {} } },
          sku: { name: "a b/ü&#?%+'\"<", tier: "MemoryOptimized" },
          properties: {
            administratorLogin: "a b/ü&#?%+'\"<",
            administratorLoginPassword: "s3cr3t-text",
            version: "8.0.21",
            availabilityZone: "a b/ü&#?%+'\"<",
            createMode: "GeoRestore",
            sourceServerResourceId: "a b/ü&#?%+'\"<",
            restorePointInTime: new Date("2024-02-29T23:59:59.123Z"),
            replicationRole: "Replica",
            dataEncryption: {
              primaryUserAssignedIdentityId: "a b/ü&#?%+'\"<",
              primaryKeyURI: "a b/ü&#?%+'\"<",
              geoBackupUserAssignedIdentityId: "a b/ü&#?%+'\"<",
              geoBackupKeyURI: "a b/ü&#?%+'\"<",
              type: "SystemManaged",
            },
            databasePort: 2147483647,
            storage: {
              storageSizeGB: 2147483647,
              iops: 2147483647,
              autoGrow: "Disabled",
              logOnDisk: "Disabled",
              autoIoScaling: "Disabled",
              storageRedundancy: "ZoneRedundancy",
            },
            backup: {
              backupRetentionDays: 2147483647,
              backupIntervalHours: 2147483647,
              geoRedundantBackup: "Disabled",
            },
            highAvailability: {
              mode: "SameZone",
              standbyAvailabilityZone: "a b/ü&#?%+'\"<",
              replicationMode: "RedoLog",
            },
            network: {
              publicNetworkAccess: "Disabled",
              delegatedSubnetResourceId: "a b/ü&#?%+'\"<",
              privateDnsZoneResourceId: "a b/ü&#?%+'\"<",
            },
            maintenancePolicy: { patchStrategy: "VirtualCanary" },
            maintenanceWindow: {
              customWindow: "a b/ü&#?%+'\"<",
              startHour: 2147483647,
              startMinute: 2147483647,
              dayOfWeek: 2147483647,
              batchOfMaintenance: "Batch2",
            },
            importSourceProperties: {
              storageType: "AzureBlob",
              storageUrl: "a b/ü&#?%+'\"<",
              sasToken: "s3cr3t-text",
              dataDirPath: "a b/ü&#?%+'\"<",
            },
            lowerCaseTableNames: 2147483647,
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .createServer(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path:
          "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/providers/Microsoft.DBforMySQL/flexibleServers/" +
          "a".repeat(63),
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(documents.api("2025-06-01-preview").problems("Servers_Create", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
    });
  });
});
