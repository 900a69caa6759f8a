// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("selectiveKeyRestore", () => {
  describe("the request of an example", () => {
    it("sends what the example 2025-07-01/selectiveKeyRestore-managedIdentity.json documents", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestore-managedIdentity.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net", apiVersion: "2025-07-01" })
        .selectiveKeyRestore("hsm-mail-key", {
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            useManagedIdentity: true,
          },
          folder: "mhsm-mypool-20200303062926785",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://myvault.vault.azure.net/keys/hsm-mail-key/restore",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("restoreBlobDetails"),
      });
      expect(
        documents.api("2025-07-01").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 7.4/selectiveKeyRestore.json documents", async () => {
      const example = documents.example("7.4/selectiveKeyRestore.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net", apiVersion: "7.4" })
        .selectiveKeyRestore("hsm-mail-key", {
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            token:
              "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=XXFNfuMCH112BxhemJ7PWn0xGfImMXT6LfbXWvtRUk%3D",
          },
          folder: "mhsm-mypool-20200303062926785",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://myvault.vault.azure.net/keys/hsm-mail-key/restore",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("restoreBlobDetails"),
      });
      expect(documents.api("7.4").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.5/selectiveKeyRestore-managedIdentity.json documents", async () => {
      const example = documents.example("7.5/selectiveKeyRestore-managedIdentity.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net", apiVersion: "7.5" })
        .selectiveKeyRestore("hsm-mail-key", {
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            useManagedIdentity: true,
          },
          folder: "mhsm-mypool-20200303062926785",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://myvault.vault.azure.net/keys/hsm-mail-key/restore",
        query: { "api-version": "7.5" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("restoreBlobDetails"),
      });
      expect(documents.api("7.5").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.6/selectiveKeyRestore-managedIdentity.json documents", async () => {
      const example = documents.example("7.6/selectiveKeyRestore-managedIdentity.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net", apiVersion: "7.6" })
        .selectiveKeyRestore("hsm-mail-key", {
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            useManagedIdentity: true,
          },
          folder: "mhsm-mypool-20200303062926785",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://myvault.vault.azure.net/keys/hsm-mail-key/restore",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("restoreBlobDetails"),
      });
      expect(documents.api("7.6").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1))).toEqual([]);
    });
  });
});
