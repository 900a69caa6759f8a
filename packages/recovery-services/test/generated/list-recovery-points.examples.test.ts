// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listRecoveryPoints", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-RecoveryPoints_List.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_List.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "rshhtestmdvmrg",
          "rshvault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
          "VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall",
        )
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rshhtestmdvmrg/providers/Microsoft.RecoveryServices/vaults/rshvault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall/protectedItems/VM;iaasvmcontainerv2;rshhtestmdvmrg;rshmdvmsmall/recoveryPoints",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("RecoveryPoints_List", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureStorage-RecoveryPoints_List.json documents", async () => {
      const example = documents.example("2024-04-01/AzureStorage-RecoveryPoints_List.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "StorageContainer;Storage;netsdktestrg;filestore1",
          "AzureFileShare;a1b2c3d4e5f6",
        )
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6/recoveryPoints",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("RecoveryPoints_List", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-RecoveryPoints_List.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-RecoveryPoints_List.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          {
            filter:
              "startDate eq '2024-05-01 00:00:00 AM' and endDate eq '2024-05-03 00:00:00 AM' and restorePointQueryType eq 'All' and extendedInfo eq true",
          },
        )
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/recoveryPoints",
        query: {
          "api-version": "2024-04-01",
          $filter:
            "startDate eq '2024-05-01 00:00:00 AM' and endDate eq '2024-05-03 00:00:00 AM' and restorePointQueryType eq 'All' and extendedInfo eq true",
        },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("RecoveryPoints_List", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-RecoveryPoints_List_OtherKinds.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-RecoveryPoints_List_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listRecoveryPoints(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;hanavm1",
          "SAPHanaDatabase;hxe;systemdb",
        )
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;hanavm1/protectedItems/SAPHanaDatabase;hxe;systemdb/recoveryPoints",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("RecoveryPoints_List", wire.requests.at(-1))).toEqual([]);
    });
  });
});
