// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("fullBackupStatus", () => {
  describe("the request", () => {
    it("sends what the example 2025-07-01/fullBackupStatus.json documents", async () => {
      const example = documents.example("2025-07-01/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2025-07-01").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.4/fullBackupStatus-failed.json documents", async () => {
      const example = documents.example("7.4/fullBackupStatus-failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myhsm.managedhsm.azure.net" }).fullBackupStatus(
        "45aacd568ab049a2803861e8dd3ae21f",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.4").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.4/fullBackupStatus-succeeded.json documents", async () => {
      const example = documents.example("7.4/fullBackupStatus-succeeded.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myhsm.managedhsm.azure.net" }).fullBackupStatus(
        "45aacd568ab049a2803861e8dd3ae21f",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.4").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.4/fullBackupStatus.json documents", async () => {
      const example = documents.example("7.4/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).fullBackupStatus(
        "45aacd568ab049a2803861e8dd3ae21f",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myvault.vault.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.4").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.5/fullBackupStatus.json documents", async () => {
      const example = documents.example("7.5/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.5",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.5" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.5").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.6/fullBackupStatus.json documents", async () => {
      const example = documents.example("7.6/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.6").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["fullBackupStatus"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-07-01" }).fullBackupStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/backup/x/pending",
        query: { "api-version": "2025-07-01" },
      });
      expect(documents.api("2025-07-01").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["fullBackupStatus"]> = ["a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-07-01" }).fullBackupStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/backup/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/pending",
        query: { "api-version": "2025-07-01" },
      });
      expect(documents.api("2025-07-01").problems("FullBackupStatus", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
