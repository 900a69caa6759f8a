// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("moveRecoveryPoint", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["moveRecoveryPoint"]> = [
        "x",
        "x",
        "x",
        "x",
        "x",
        "x",
        {},
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .moveRecoveryPoint(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupFabrics/x/protectionContainers/x/protectedItems/x/recoveryPoints/x/move",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("MoveRecoveryPoint", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("moveRecoveryPoint"), wire)).toStrictEqual(args[6]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<RecoveryServicesBackupClient["moveRecoveryPoint"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        { objectType: "a b/ü&#?%+'\"<", sourceTierType: "IASnapshotRP", targetTierType: "IASnapshotRP" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .moveRecoveryPoint(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/recoveryPoints/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/move",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("MoveRecoveryPoint", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("moveRecoveryPoint"), wire)).toStrictEqual(args[6]);
    });
  });
});
