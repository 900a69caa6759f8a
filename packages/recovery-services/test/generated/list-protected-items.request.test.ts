// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("listProtectedItems", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["listProtectedItems"]> = ["x", "x"];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listProtectedItems(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupProtectedItems",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("BackupProtectedItems_List", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<RecoveryServicesBackupClient["listProtectedItems"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        { filter: "a b/ü&#?%+'\"<", skipToken: "a b/ü&#?%+'\"<" },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listProtectedItems(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupProtectedItems",
        query: { "api-version": "2026-10-01", $filter: "a b/ü&#?%+'\"<", $skipToken: "a b/ü&#?%+'\"<" },
      });
      expect(documents.api("2026-10-01").problems("BackupProtectedItems_List", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
