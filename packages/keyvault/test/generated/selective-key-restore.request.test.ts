// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { selectiveKeyRestoreSpec } from "../../src/generated/operations/selective-key-restore.js";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("selectiveKeyRestore", () => {
  describe("the request", () => {
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
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net" })
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

    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]> = [
        "x",
        { sasTokenParameters: { storageResourceUri: "x" }, folder: "x" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-07-01" })
          .selectiveKeyRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/keys/x/restore",
        query: { "api-version": "2025-07-01" },
      });
      expect(
        documents.api("2025-07-01").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(selectiveKeyRestoreSpec, wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]> = [
        "a b/ü&#?%+'\"<",
        {
          sasTokenParameters: {
            storageResourceUri: "a b/ü&#?%+'\"<",
            token: "s3cr3t-text",
            useManagedIdentity: true,
          },
          folder: "a b/ü&#?%+'\"<",
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-07-01" })
          .selectiveKeyRestore(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://contract.example.com/keys/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/restore",
        query: { "api-version": "2025-07-01" },
      });
      expect(
        documents.api("2025-07-01").problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(selectiveKeyRestoreSpec, wire)).toStrictEqual(args[1]);
    });
  });
});
