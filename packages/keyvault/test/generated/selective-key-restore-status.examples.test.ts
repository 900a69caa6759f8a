// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("selectiveKeyRestoreStatus", () => {
  describe("the request of an example", () => {
    it("sends what the example 2025-07-01/selectiveKeyRestoreStatus.json documents", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568a23b0s49a2803861e8dd3ase21f/pending",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2025-07-01").problems("SelectiveKeyRestoreStatus", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 7.6/selectiveKeyRestoreStatus.json documents", async () => {
      const example = documents.example("7.6/selectiveKeyRestoreStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myhsm.managedhsm.azure.net/restore/45aacd568a23b0s49a2803861e8dd3ase21f/pending",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("7.6").problems("SelectiveKeyRestoreStatus", wire.requests.at(-1))).toEqual([]);
    });
  });
});
