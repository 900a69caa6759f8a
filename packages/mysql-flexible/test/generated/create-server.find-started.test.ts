// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("createServer", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("is not, where there is nothing of its name", async () => {
      const wire = recorder([emptyReply(404)]);
      expect(
        await clientOf(wire, { apiVersion: "2023-12-01-preview" }).findStartedCreateServer(
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
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
      expect(wire.sent.map(({ path }) => path)).toEqual([
        "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
      ]);
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });
  });
});
