// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { jsonReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("triggerBackup", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("is not, where listJobs shows nothing", async () => {
      const wire = recorder([
        jsonReply(200, { properties: { friendlyName: "friendlyName", serverName: "serverName" } }),
        jsonReply(200, { value: [] }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedTriggerBackup(
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
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
      expect(wire.sent.map(({ path }) => path)).toEqual([
        "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/StorageContainer;Storage;netsdktestrg;filestore1/protectedItems/AzureFileShare;a1b2c3d4e5f6",
        "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs",
      ]);
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not, where what listJobs shows is another", async () => {
      const wire = recorder([
        jsonReply(200, { properties: { friendlyName: "friendlyName", serverName: "serverName" } }),
        jsonReply(200, {
          value: [
            {
              properties: {
                operation: "something else",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "StorageContainer;Storage;netsdktestrg;filestore1",
                storageAccountName: "StorageContainer;Storage;netsdktestrg;filestore1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id",
            },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedTriggerBackup(
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
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
    });

    it("is found in what listJobs shows, and is followed by its id", async () => {
      const wire = recorder([
        jsonReply(200, { properties: { friendlyName: "friendlyName", serverName: "serverName" } }),
        jsonReply(200, {
          value: [
            {
              properties: {
                operation: "Backup",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "StorageContainer;Storage;netsdktestrg;filestore1",
                storageAccountName: "StorageContainer;Storage;netsdktestrg;filestore1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id",
            },
          ],
        }),
      ]);
      const answer = await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedTriggerBackup(
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
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      const token = "found" in answer ? await answer.found.resumeToken() : "";
      expect(JSON.parse(token)).toMatchObject({ subject: "RecoveryServicesBackupClient.triggerBackup" });
      expect(token).toContain("found-by-id");
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not chosen between two", async () => {
      const wire = recorder([
        jsonReply(200, { properties: { friendlyName: "friendlyName", serverName: "serverName" } }),
        jsonReply(200, {
          value: [
            {
              properties: {
                operation: "Backup",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "StorageContainer;Storage;netsdktestrg;filestore1",
                storageAccountName: "StorageContainer;Storage;netsdktestrg;filestore1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id",
            },
            {
              properties: {
                operation: "Backup",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "StorageContainer;Storage;netsdktestrg;filestore1",
                storageAccountName: "StorageContainer;Storage;netsdktestrg;filestore1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id-2",
            },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedTriggerBackup(
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
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ cannotTell: expect.stringContaining("found-by-id, found-by-id-2") });
    });
  });
});
