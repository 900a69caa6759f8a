// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  changed,
  emptyReply,
  everythingOf,
  failureOf,
  jsonReply,
  recorder,
  settled,
  textReply,
  typed,
  written,
} from "@azbackup/contract";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { selectiveKeyRestoreStatusSpec } from "../../src/generated/operations/selective-key-restore-status.js";
import type { KeyVaultBackupClient } from "../../src/index.js";
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

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["selectiveKeyRestoreStatus"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-07-01" }).selectiveKeyRestoreStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/restore/x/pending",
        query: { "api-version": "2025-07-01" },
      });
      expect(documents.api("2025-07-01").problems("SelectiveKeyRestoreStatus", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["selectiveKeyRestoreStatus"]> = ["a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-07-01" }).selectiveKeyRestoreStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/restore/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/pending",
        query: { "api-version": "2025-07-01" },
      });
      expect(documents.api("2025-07-01").problems("SelectiveKeyRestoreStatus", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

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
      expect(written(selectiveKeyRestoreStatusSpec, 200, result)).toStrictEqual(example.body(200));
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
      expect(written(selectiveKeyRestoreStatusSpec, 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const body = changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] });
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(written(selectiveKeyRestoreStatusSpec, 200, result)).toStrictEqual(body);
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
      expect(written(selectiveKeyRestoreStatusSpec, 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2025-07-01/selectiveKeyRestoreStatus.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");
      expect(written(selectiveKeyRestoreStatusSpec, 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).selectiveKeyRestoreStatus("45aacd568a23b0s49a2803861e8dd3ase21f");

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = {
          error: {
            code: code,
            message: message,
            innererror: { code: "ContractCause", message: "what was behind it" },
          },
        };
        expect(documents.api("2025-07-01").errorProblems("SelectiveKeyRestoreStatus", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "selectiveKeyRestoreStatus",
          innerError: { code: "ContractCause", message: "what was behind it" },
        });
      },
    );

    it.each([
      {
        status: 502,
        reply: textReply(502, "<html><body>Bad gateway</body></html>", { "x-ms-request-id": "request-1" }),
      },
      { status: 500, reply: textReply(500, "not { a document", { "x-ms-request-id": "request-1" }) },
      { status: 503, reply: emptyReply(503, { "x-ms-request-id": "request-1" }) },
      { status: 403, reply: emptyReply(403, { "x-ms-request-id": "request-1" }) },
    ])("is a RestError with the status, whatever the body is: $status", async ({ status, reply }) => {
      const wire = recorder([reply]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({ statusCode: status, requestId: "request-1" });
    });
  });

  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["selectiveKeyRestoreStatus"]> = ["a b/ü&#?%+'\"<"];

    it.each([
      { parameter: "jobId", given: undefined, rule: "" },
      { parameter: "jobId", given: "", rule: "1" },
      { parameter: "jobId", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["jobId"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire, { apiVersion: "2025-07-01" }).selectiveKeyRestoreStatus(...args),
      );
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        parameter,
        message: expect.stringContaining(parameter),
        requirement: expect.stringContaining(rule),
      });
      expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
      expect([...wire.requests, ...wire.probes]).toEqual([]);
    });
  });
});
