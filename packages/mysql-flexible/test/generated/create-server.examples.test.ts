// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createServer", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-12-01-preview/ServerCreateWithBYOK.json documents", async () => {
      const example = documents.example("2023-12-01-preview/ServerCreateWithBYOK.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2023-12-01-preview" })
        .createServer("testrg", "mysqltestserver", {
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
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        query: { "api-version": "2023-12-01-preview" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2023-12-01-preview").problems("Servers_Create", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 2024-12-30/ServerCreate.json documents", async () => {
      const example = documents.example("2024-12-30/ServerCreate.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .createServer("testrg", "mysqltestserver", {
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
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        query: { "api-version": "2024-12-30" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-12-30").problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-12-30/ServerCreateWithPointInTimeRestore.json documents", async () => {
      const example = documents.example("2024-12-30/ServerCreateWithPointInTimeRestore.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .createServer("TargetResourceGroup", "targetserver", {
          location: "SoutheastAsia",
          properties: {
            createMode: "PointInTimeRestore",
            restorePointInTime: new Date("2021-06-24T00:00:37.467Z"),
            sourceServerResourceId:
              "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/SourceResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/sourceserver",
          },
          sku: { name: "Standard_D14_v2", tier: "GeneralPurpose" },
          tags: { num: "1" },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TargetResourceGroup/providers/Microsoft.DBforMySQL/flexibleServers/targetserver",
        query: { "api-version": "2024-12-30" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-12-30").problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
    });
  });
});
