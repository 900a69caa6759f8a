// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("selectiveKeyRestoreStatus", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2025-07-01/selectiveKeyRestoreStatus.json", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Selective Key restore is in progress",
        jobId: "45aacd568a23b0s49a2803861e8dd3ase21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("selectiveKeyRestoreStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 7.6/selectiveKeyRestoreStatus.json", async () => {
      const example = documents.example("7.6/selectiveKeyRestoreStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Selective Key restore is in progress",
        jobId: "45aacd568a23b0s49a2803861e8dd3ase21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("selectiveKeyRestoreStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const body = changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] });
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(written(documents.operation("selectiveKeyRestoreStatus"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(changed(example.source(200), ["status"], null), ["statusDetails"], null),
              ["error"],
              null,
            ),
            ["jobId"],
            null,
          ),
          ["startTime"],
          null,
        ),
        ["endTime"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(written(documents.operation("selectiveKeyRestoreStatus"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(written(documents.operation("selectiveKeyRestoreStatus"), 200, result)).toStrictEqual(body);
    });
  });
});
