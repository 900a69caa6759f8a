// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("fullBackupStatus", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["fullBackupStatus"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).fullBackupStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/backup/x/pending",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["fullBackupStatus"]> = ["a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).fullBackupStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/backup/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/pending",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
