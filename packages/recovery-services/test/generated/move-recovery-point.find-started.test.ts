// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { jsonReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("moveRecoveryPoint", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("is not, where listJobs shows nothing", async () => {
      const wire = recorder([
        jsonReply(200, { properties: { friendlyName: "friendlyName", serverName: "serverName" } }),
        jsonReply(200, { value: [] }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedMoveRecoveryPoint(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            objectType: "MoveRPAcrossTiersRequest",
            sourceTierType: "HardenedRP",
            targetTierType: "ArchivedRP",
          },
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
      expect(wire.sent.map(({ path }) => path)).toEqual([
        "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs",
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
                containerName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                storageAccountName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id",
            },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedMoveRecoveryPoint(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            objectType: "MoveRPAcrossTiersRequest",
            sourceTierType: "HardenedRP",
            targetTierType: "ArchivedRP",
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
                operation: "MoveRecoveryPoint",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                storageAccountName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id",
            },
          ],
        }),
      ]);
      const answer = await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedMoveRecoveryPoint(
        "netsdktestrg",
        "testVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "348916168024334",
        {
          objectType: "MoveRPAcrossTiersRequest",
          sourceTierType: "HardenedRP",
          targetTierType: "ArchivedRP",
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      const token = "found" in answer ? await answer.found.resumeToken() : "";
      expect(JSON.parse(token)).toMatchObject({ subject: "RecoveryServicesBackupClient.moveRecoveryPoint" });
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
                operation: "MoveRecoveryPoint",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                storageAccountName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id",
            },
            {
              properties: {
                operation: "MoveRecoveryPoint",
                entityFriendlyName: "friendlyName [serverName]",
                containerName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                storageAccountName: "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
                startTime: "2030-01-01T10:00:01Z",
              },
              name: "found-by-id-2",
            },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedMoveRecoveryPoint(
          "netsdktestrg",
          "testVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "348916168024334",
          {
            objectType: "MoveRPAcrossTiersRequest",
            sourceTierType: "HardenedRP",
            targetTierType: "ArchivedRP",
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
