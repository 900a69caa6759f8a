// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getProtectedItem", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["getProtectedItem"]> = ["x", "x", "x", "x", "x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getProtectedItem(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupFabrics/x/protectionContainers/x/protectedItems/x",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("ProtectedItems_Get", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<RecoveryServicesBackupClient["getProtectedItem"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        { filter: "a b/ü&#?%+'\"<" },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getProtectedItem(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectionContainers/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/protectedItems/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01", $filter: "a b/ü&#?%+'\"<" },
      });
      expect(documents.api("2026-10-01").problems("ProtectedItems_Get", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
