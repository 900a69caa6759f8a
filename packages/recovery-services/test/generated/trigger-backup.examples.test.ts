// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("triggerBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureStorage-TriggerBackup.json documents", async () => {
      const example = documents.example("2024-04-01/AzureStorage-TriggerBackup.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerBackup(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "StorageContainer;Storage;netsdktestrg;filestore1",
          "AzureFileShare;a1b2c3d4e5f6",
          {
            properties: {
              objectType: "AzureFileShareBackupRequest",
              recoveryPointExpiryTimeInUTC: new Date("2024-06-01T00:00:00.000Z"),
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6/backup",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-TriggerBackup_SqlLog.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-TriggerBackup_SqlLog.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerBackup(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "VMAppContainer;Compute;netsdktestrg;sqlvm1",
          "SQLDataBase;mssqlserver;orders",
          {
            properties: {
              objectType: "AzureWorkloadBackupRequest",
              backupType: "Log",
              enableCompression: true,
              recoveryPointExpiryTimeInUTC: new Date("2024-06-01T00:00:00.000Z"),
            },
          },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/backup",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/Common-TriggerBackup_Post.json documents", async () => {
      const example = documents.example("2024-04-01/Common-TriggerBackup_Post.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerBackup(
          "linuxRsVaultRG",
          "linuxRsVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;testrg;v1win2012r",
          "VM;iaasvmcontainerv2;testrg;v1win2012r",
          { properties: { objectType: "IaasVMBackupRequest" } },
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/linuxRsVaultRG/providers/Microsoft.RecoveryServices/vaults/linuxRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testrg;v1win2012r/protectedItems/VM;iaasvmcontainerv2;testrg;v1win2012r/backup",
        query: { "api-version": "2024-04-01" },
        headers: { "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2024-04-01").problems("Backups_Trigger", wire.requests.at(-1))).toEqual([]);
    });
  });
});
