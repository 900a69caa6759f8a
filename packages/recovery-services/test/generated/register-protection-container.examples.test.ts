// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("registerProtectionContainer", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-10-01/AzureStorage-ProtectionContainers_Register_WithUAMI.json documents", async () => {
      const example = documents.example(
        "2026-10-01/AzureStorage-ProtectionContainers_Register_WithUAMI.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire)
        .registerProtectionContainer(
          "SwaggerTestRg",
          "swaggertestvault",
          "Azure",
          "StorageContainer;Storage;SwaggerTestRg;swaggertestsa",
          {
            properties: {
              acquireStorageAccountLock: "Acquire",
              backupManagementType: "AzureStorage",
              containerType: "StorageContainer",
              friendlyName: "swaggertestsa",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/SwaggerTestRg/providers/Microsoft.Storage/storageAccounts/swaggertestsa",
              accessType: "IdentityBased",
              identityInfo: {
                isSystemAssignedIdentity: false,
                managedIdentityResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/SwaggerTestRg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/swaggertestuami",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/swaggertestvault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;SwaggerTestRg;swaggertestsa",
        query: { "api-version": "2026-10-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionContainers_Register", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
