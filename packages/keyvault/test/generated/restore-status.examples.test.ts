// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("restoreStatus", () => {
  describe("the request of an example", () => {
    it("sends what the example 2025-07-01/restoreStatus.json documents", async () => {
      const example = documents.example("2025-07-01/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2025-07-01").problems("RestoreStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.4/restoreStatus-failed.json documents", async () => {
      const example = documents.example("7.4/restoreStatus-failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.4").problems("RestoreStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.4/restoreStatus-succeeded.json documents", async () => {
      const example = documents.example("7.4/restoreStatus-succeeded.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.4").problems("RestoreStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.4/restoreStatus.json documents", async () => {
      const example = documents.example("7.4/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.4").problems("RestoreStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.5/restoreStatus.json documents", async () => {
      const example = documents.example("7.5/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.5",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.5" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.5").problems("RestoreStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 7.6/restoreStatus.json documents", async () => {
      const example = documents.example("7.6/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568ab049a2803861e8dd3ae21f/pending",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.6").problems("RestoreStatus", wire.requests.at(-1))).toEqual([]);
    });
  });
});
