// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("preFullBackup", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["preFullBackup"]> = [{}];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .preFullBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/prebackup",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("preFullBackup"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["preFullBackup"]> = [
        { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .preFullBackup(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/prebackup",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("preFullBackup"), wire)).toStrictEqual(args[0]);
    });
  });
});
