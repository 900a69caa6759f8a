// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("restoreCertificate", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-04-01/RestoreCertificate.json documents", async () => {
      const example = documents.example("2026-04-01/RestoreCertificate.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreCertificate({
        certificateBundleBackup: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/certificates/restore",
        query: { "api-version": "2026-04-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2026-04-01").problems("RestoreCertificate", wire.requests.at(-1))).toEqual([]);
    });
  });
});
