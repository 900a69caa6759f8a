// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getBackupPolicy", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-ProtectionPolicies_Get.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_Get.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "testPolicy1",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("ProtectionPolicies_Get", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 2024-04-01/AzureIaasVm-ProtectionPolicies_Get_Complex.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_Get_Complex.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "testPolicy1",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("ProtectionPolicies_Get", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json documents", async () => {
      const example = documents.example("2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/swaggertestvault/backupPolicies/newPolicy2",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("ProtectionPolicies_Get", wire.requests.at(-1))).toEqual(
        [],
      );
    });
  });
});
