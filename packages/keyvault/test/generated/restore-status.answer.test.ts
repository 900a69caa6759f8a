// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("restoreStatus", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2025-07-01/restoreStatus.json", async () => {
      const example = documents.example("2025-07-01/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full restore is in progress",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.4/restoreStatus-failed.json", async () => {
      const example = documents.example("7.4/restoreStatus-failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "Failed",
        statusDetails: "Full restore failed",
        error: {
          code: "Forbidden",
          message: "The SAS token does not allow reading the container.",
          innerError: null,
        },
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
        endTime: new Date("2017-03-29T12:21:00.000Z"),
      });
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.4/restoreStatus-succeeded.json", async () => {
      const example = documents.example("7.4/restoreStatus-succeeded.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "Succeeded",
        statusDetails: "Full restore succeeded",
        error: null,
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
        endTime: new Date("2017-03-29T12:50:00.000Z"),
      });
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.4/restoreStatus.json", async () => {
      const example = documents.example("7.4/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full restore is in progress",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.5/restoreStatus.json", async () => {
      const example = documents.example("7.5/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.5",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full restore is in progress",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.6/restoreStatus.json", async () => {
      const example = documents.example("7.6/restoreStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full restore is in progress",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("7.4/restoreStatus-failed.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["error", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("7.4/restoreStatus-failed.json");
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
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("7.4/restoreStatus-failed.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).restoreStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(written(documents.operation("restoreStatus"), 200, result)).toStrictEqual(body);
    });
  });
});
