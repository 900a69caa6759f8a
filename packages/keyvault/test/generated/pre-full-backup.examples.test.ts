// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("preFullBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 2025-07-01/preFullBackup-managedIdentity.json documents", async () => {
      const example = documents.example("2025-07-01/preFullBackup-managedIdentity.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/", apiVersion: "2025-07-01" })
        .preFullBackup({
          storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
          useManagedIdentity: true,
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/prebackup",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("preBackupOperationParameters"),
      });
      expect(documents.api("2025-07-01").problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2025-07-01/preFullBackup.json documents", async () => {
      const example = documents.example("2025-07-01/preFullBackup.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/", apiVersion: "2025-07-01" })
        .preFullBackup({
          storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
          token: "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=REDACTED",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/prebackup",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("preBackupOperationParameters"),
      });
      expect(documents.api("2025-07-01").problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.6/preFullBackup-managedIdentity.json documents", async () => {
      const example = documents.example("7.6/preFullBackup-managedIdentity.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/", apiVersion: "7.6" })
        .preFullBackup({
          storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
          useManagedIdentity: true,
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/prebackup",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("preBackupOperationParameters"),
      });
      expect(documents.api("7.6").problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.6/preFullBackup.json documents", async () => {
      const example = documents.example("7.6/preFullBackup.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/", apiVersion: "7.6" })
        .preFullBackup({
          storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
          token: "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=REDACTED",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/prebackup",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("preBackupOperationParameters"),
      });
      expect(documents.api("7.6").problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
    });
  });
});
