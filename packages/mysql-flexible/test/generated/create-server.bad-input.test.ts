// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("createServer", () => {
  describe("bad input", () => {
    const valid: Parameters<MySqlFlexibleBackupClient["createServer"]> = [
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

    it.each([
      { parameter: "resourceGroupName", given: undefined, rule: "" },
      { parameter: "resourceGroupName", given: "", rule: "1" },
      { parameter: "resourceGroupName", given: "a".repeat(91), rule: "90" },
      { parameter: "resourceGroupName", given: "..", rule: "" },
      { parameter: "serverName", given: undefined, rule: "" },
      { parameter: "serverName", given: "", rule: "1" },
      { parameter: "serverName", given: "a".repeat(64), rule: "63" },
      { parameter: "serverName", given: "!", rule: "^[a-z0-9][-a-z0-9]*(?<!-)$" },
      { parameter: "parameters", given: undefined, rule: "" },
      { parameter: "parameters.location", given: undefined, rule: "" },
      { parameter: "parameters.sku.name", given: undefined, rule: "" },
      { parameter: "parameters.properties.administratorLoginPassword", given: 53135313, rule: "" },
      {
        parameter: "parameters.properties.dataEncryption.type",
        given: "ContractUnknown",
        rule: "AzureKeyVault",
      },
      { parameter: "parameters.properties.importSourceProperties.sasToken", given: 53135313, rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["resourceGroupName", "serverName", "parameters"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .createServer(...args)
          .submitted(),
      );
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        parameter,
        message: expect.stringContaining(parameter),
        requirement: expect.stringContaining(rule),
      });
      expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
      expect([...wire.requests, ...wire.probes]).toEqual([]);
    });
  });
});
