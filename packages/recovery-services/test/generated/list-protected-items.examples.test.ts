// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listProtectedItems", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-BackupProtectedItems_List.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-BackupProtectedItems_List.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'",
        })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupProtectedItems",
        query: {
          "api-version": "2024-04-01",
          $filter: "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'",
        },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("BackupProtectedItems_List", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 2024-04-01/AzureWorkload-BackupProtectedItems_List.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-BackupProtectedItems_List.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "backupManagementType eq 'AzureWorkload'",
        })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupProtectedItems",
        query: { "api-version": "2024-04-01", $filter: "backupManagementType eq 'AzureWorkload'" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("BackupProtectedItems_List", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 2024-04-01/Common-BackupProtectedItems_List_OtherKinds.json documents", async () => {
      const example = documents.example("2024-04-01/Common-BackupProtectedItems_List_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listProtectedItems("SwaggerTestRg", "NetSDKTestRsVault")
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupProtectedItems",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("BackupProtectedItems_List", wire.requests.at(-1))).toEqual(
        [],
      );
    });
  });
});
