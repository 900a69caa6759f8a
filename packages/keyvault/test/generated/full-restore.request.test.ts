// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("fullRestore", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["fullRestore"]> = [
        { sasTokenParameters: { storageResourceUri: "a" }, folderToRestore: "x" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .fullRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("FullRestoreOperation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fullRestore"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["fullRestore"]> = [
        {
          sasTokenParameters: { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
          folderToRestore: "a b/ü&#?%+'\"<",
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .fullRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("FullRestoreOperation", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fullRestore"), wire)).toStrictEqual(args[0]);
    });
  });
});
