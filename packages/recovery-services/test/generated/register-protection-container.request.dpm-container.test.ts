// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("registerProtectionContainer", () => {
  describe("a request made from the types", () => {
    it("sends all that can be set, variant 6 of 12: DpmContainer", async () => {
      const args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            friendlyName: "a b/ü&#?%+'\"<",
            backupManagementType: "DefaultBackup",
            registrationStatus: "a b/ü&#?%+'\"<",
            healthStatus: "a b/ü&#?%+'\"<",
            containerType: "DPMContainer",
            protectableObjectType: "a b/ü&#?%+'\"<",
            canReRegister: true,
            containerId: "a b/ü&#?%+'\"<",
            protectedItemCount: 9223372036854775807n,
            dpmAgentVersion: "a b/ü&#?%+'\"<",
            dpmServers: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            upgradeAvailable: true,
            protectionStatus: "a b/ü&#?%+'\"<",
            extendedInfo: { lastRefreshedAt: new Date("2024-02-29T23:59:59.123Z") },
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .registerProtectionContainer(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionContainers_Register", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("registerProtectionContainer"), wire)).toStrictEqual(args[4]);
    });
  });
});
