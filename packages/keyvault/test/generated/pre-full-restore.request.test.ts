// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("preFullRestore", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["preFullRestore"]> = [{}];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .preFullRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/prerestore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("PreFullRestoreOperation", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(bodySent(documents.operation("preFullRestore"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["preFullRestore"]> = [
        {
          sasTokenParameters: { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
          folderToRestore: "a b/ü&#?%+'\"<",
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .preFullRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/prerestore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("PreFullRestoreOperation", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(bodySent(documents.operation("preFullRestore"), wire)).toStrictEqual(args[0]);
    });
  });
});
