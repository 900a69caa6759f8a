// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getProtectedItem", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ClassicCompute_ProtectedItem_Get.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        "vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainer;iaasvm-rg;iaasvm-1/protectedItems/vm;iaasvmcontainer;iaasvm-rg;iaasvm-1",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("ProtectedItems_Get", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/Mab-ProtectedItem_Get.json documents", async () => {
      const example = documents.example("2024-04-01/Mab-ProtectedItem_Get.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItem(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "Windows;server1",
        "FileFolder;1234567890",
        { filter: "expand eq 'extendedinfo'" },
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/Windows;server1/protectedItems/FileFolder;1234567890",
        query: { "api-version": "2024-04-01", $filter: "expand eq 'extendedinfo'" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("ProtectedItems_Get", wire.requests.at(-1))).toEqual([]);
    });
  });
});
