// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("triggerRestore", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureStorage-TriggerRestore_ItemLevel.json documents", async () => {
      const example = documents.example("2024-04-01/AzureStorage-TriggerRestore_ItemLevel.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerRestore(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "StorageContainer;Storage;netsdktestrg;filestore1",
          "AzureFileShare;a1b2c3d4e5f6",
          "932886657837421071",
          {
            properties: {
              objectType: "AzureFileShareRestoreRequest",
              recoveryType: "AlternateLocation",
              sourceResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Storage/storageAccounts/filestore1",
              copyOptions: "FailOnConflict",
              restoreRequestType: "ItemLevelRestore",
              restoreFileSpecs: [
                { path: "reports/2024.xlsx", fileSpecType: "File", targetFolderPath: "restored" },
              ],
              targetDetails: {
                name: "share2",
                targetResourceId:
                  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Storage/storageAccounts/filestore2",
              },
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6/recoveryPoints/932886657837421071/restore",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Restores_Trigger", wire.requests.at(-1))).toEqual([]);
    });
  });
});
