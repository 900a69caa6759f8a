// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("fullBackupStatus", () => {
  describe("the request of an example", () => {
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
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
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
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
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
      await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
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
  });
});
