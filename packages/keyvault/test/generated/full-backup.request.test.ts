// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("fullBackup", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["fullBackup"]> = [{ storageResourceUri: "a" }];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .fullBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/backup",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("FullBackup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fullBackup"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["fullBackup"]> = [
        { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .fullBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/backup",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("FullBackup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fullBackup"), wire)).toStrictEqual(args[0]);
    });
  });
});
