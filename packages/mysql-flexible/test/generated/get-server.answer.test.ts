// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getServer", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-12-30/ServerGet.json", async () => {
      const example = documents.example("2024-12-30/ServerGet.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(typed(result)).toStrictEqual({
        name: "mysqltestserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "cloudsa",
          availabilityZone: "3",
          backup: {
            backupIntervalHours: 24,
            backupRetentionDays: 7,
            earliestRestoreDate: new Date("2021-06-17T06:11:38.415Z"),
            geoRedundantBackup: "Disabled",
          },
          databasePort: 3306,
          fullVersion: "5.7.44",
          fullyQualifiedDomainName: "mysqltestserver.database.mysql.azure.com",
          highAvailability: { mode: "Disabled", state: "NotEnabled" },
          maintenancePolicy: { patchStrategy: "Regular" },
          maintenanceWindow: {
            batchOfMaintenance: "Default",
            customWindow: "Enabled",
            dayOfWeek: 1,
            startHour: 1,
            startMinute: 0,
          },
          network: { publicNetworkAccess: "Enabled" },
          replicaCapacity: 10,
          replicationRole: "None",
          state: "Ready",
          storage: {
            autoGrow: "Enabled",
            autoIoScaling: "Enabled",
            iops: 600,
            storageRedundancy: "LocalRedundancy",
            storageSizeGB: 100,
            storageSku: "Premium_LRS",
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(written(documents.operation("getServer"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-12-30/ServerGetWithVnet.json", async () => {
      const example = documents.example("2024-12-30/ServerGetWithVnet.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(typed(result)).toStrictEqual({
        name: "mysqltestserver",
        type: "Microsoft.DBforMySQL/flexibleServers",
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        location: "Southeast Asia",
        properties: {
          administratorLogin: "cloudsa",
          availabilityZone: "3",
          backup: {
            backupIntervalHours: 24,
            backupRetentionDays: 7,
            earliestRestoreDate: new Date("2021-06-17T06:11:38.415Z"),
            geoRedundantBackup: "Disabled",
          },
          databasePort: 3306,
          fullVersion: "5.7.44",
          fullyQualifiedDomainName: "mysqltestserver.database.mysql.azure.com",
          highAvailability: { mode: "Disabled", state: "NotEnabled" },
          maintenancePolicy: { patchStrategy: "Regular" },
          maintenanceWindow: {
            batchOfMaintenance: "Default",
            customWindow: "Disabled",
            dayOfWeek: 0,
            startHour: 0,
            startMinute: 0,
          },
          network: {
            delegatedSubnetResourceId:
              "/subscriptions/2941a09d-7bcf-42fe-91ca-1765f521c829/resourceGroups/OrcabrCI-Vnet-Resource-Group/providers/Microsoft.Network/virtualNetworks/OrcabrCI-Vnet/subnets/mysql-subnet",
            publicNetworkAccess: "Disabled",
          },
          replicaCapacity: 10,
          replicationRole: "None",
          state: "Ready",
          storage: {
            autoGrow: "Enabled",
            iops: 600,
            storageRedundancy: "LocalRedundancy",
            storageSizeGB: 100,
            storageSku: "Premium_LRS",
          },
          version: "5.7",
        },
        sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
        tags: { num: "1" },
      });
      expect(written(documents.operation("getServer"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-12-30/ServerGetWithVnet.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(
                      changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
                      ["sku", "contractUnknown"],
                      { some: ["thing", 1, null] },
                    ),
                    ["properties", "contractUnknown"],
                    { some: ["thing", 1, null] },
                  ),
                  ["properties", "storage", "contractUnknown"],
                  { some: ["thing", 1, null] },
                ),
                ["properties", "backup", "contractUnknown"],
                { some: ["thing", 1, null] },
              ),
              ["properties", "highAvailability", "contractUnknown"],
              { some: ["thing", 1, null] },
            ),
            ["properties", "network", "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["properties", "maintenancePolicy", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["properties", "maintenanceWindow", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(written(documents.operation("getServer"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-12-30/ServerGetWithVnet.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["type"], null),
                ["systemData"],
                null,
              ),
              ["tags"],
              null,
            ),
            ["identity"],
            null,
          ),
          ["sku"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(written(documents.operation("getServer"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-12-30/ServerGetWithVnet.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(
                      changed(
                        changed(
                          changed(
                            changed(example.source(200), ["sku", "tier"], "ContractUnknown"),
                            ["properties", "version"],
                            "ContractUnknown",
                          ),
                          ["properties", "replicationRole"],
                          "ContractUnknown",
                        ),
                        ["properties", "state"],
                        "ContractUnknown",
                      ),
                      ["properties", "storage", "autoGrow"],
                      "ContractUnknown",
                    ),
                    ["properties", "storage", "storageRedundancy"],
                    "ContractUnknown",
                  ),
                  ["properties", "backup", "geoRedundantBackup"],
                  "ContractUnknown",
                ),
                ["properties", "highAvailability", "mode"],
                "ContractUnknown",
              ),
              ["properties", "highAvailability", "state"],
              "ContractUnknown",
            ),
            ["properties", "network", "publicNetworkAccess"],
            "ContractUnknown",
          ),
          ["properties", "maintenancePolicy", "patchStrategy"],
          "ContractUnknown",
        ),
        ["properties", "maintenanceWindow", "batchOfMaintenance"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(written(documents.operation("getServer"), 200, result)).toStrictEqual(body);
    });
  });
});
