// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("selectiveKeyRestore", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]> = [
        "x",
        { sasTokenParameters: { storageResourceUri: "a" }, folder: "x" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .selectiveKeyRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/keys/x/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(
        documents.api("2026-04-01").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("selectiveKeyRestore"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]> = [
        "a b/ü&#?%+'\"<",
        {
          sasTokenParameters: { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
          folder: "a b/ü&#?%+'\"<",
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .selectiveKeyRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/keys/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(
        documents.api("2026-04-01").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("selectiveKeyRestore"), wire)).toStrictEqual(args[1]);
    });
  });
});
