// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("restoreCertificate", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["restoreCertificate"]> = [
        { certificateBundleBackup: new Uint8Array([0, 251, 255]) },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).restoreCertificate(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/certificates/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("RestoreCertificate", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restoreCertificate"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["restoreCertificate"]> = [
        { certificateBundleBackup: new Uint8Array([0, 251, 255]) },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).restoreCertificate(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/certificates/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("RestoreCertificate", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restoreCertificate"), wire)).toStrictEqual(args[0]);
    });
  });
});
