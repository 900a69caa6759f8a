// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

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
import { getPartitionRestoreProgressSpec } from "../../src/generated/operations/get-partition-restore-progress.js";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getPartitionRestoreProgress", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetPartitionRestoreProgress-accepted.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-accepted.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-failed.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-running.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-running.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-timed-out.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-timed-out.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["getPartitionRestoreProgress"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getPartitionRestoreProgress(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["getPartitionRestoreProgress"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        { serverTimeout: 4294967295 },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getPartitionRestoreProgress(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4", timeout: "4294967295" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-accepted.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-accepted.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Accepted",
        restoredEpoch: null,
        restoredLsn: "0",
        failureError: null,
      });
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-failed.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Failure",
        restoredEpoch: null,
        restoredLsn: "0",
        failureError: {
          code: "FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR",
          message: "An error occurred during this operation.",
        },
      });
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-running.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-running.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({ restoreState: "RestoreInProgress" });
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-timed-out.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-timed-out.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Timeout",
        restoredEpoch: null,
        restoredLsn: "0",
        failureError: { code: "FABRIC_E_TIMEOUT", message: "The restore timed out." },
      });
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Success",
        timeStampUtc: new Date("2018-01-01T09:00:55.000Z"),
        restoredEpoch: { dataLossVersion: "131462452931584510", configurationVersion: "8589934592" },
        restoredLsn: "261",
        failureError: null,
      });
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["FailureError", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const body = changed(
        changed(
          changed(
            changed(changed(example.source(200), ["RestoreState"], null), ["TimeStampUtc"], null),
            ["RestoredEpoch"],
            null,
          ),
          ["RestoredLsn"],
          null,
        ),
        ["FailureError"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const body = changed(
        changed(example.source(200), ["RestoreState"], "ContractUnknown"),
        ["FailureError", "Code"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(getPartitionRestoreProgressSpec, 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");

    it.each([
      { status: 404, code: "FABRIC_E_PARTITION_NOT_FOUND", message: "what the service says of it" },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = { Error: { Code: code, Message: message } };
      expect(documents.api("6.4").errorProblems("GetPartitionRestoreProgress", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "getPartitionRestoreProgress",
      });
    });

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
    const valid: Parameters<ServiceFabricBackupClient["getPartitionRestoreProgress"]> = [
      "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      { serverTimeout: 4294967295 },
    ];

    it.each([
      { parameter: "partitionId", given: undefined, rule: "" },
      { parameter: "partitionId", given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994", rule: "UUID" },
      { parameter: "serverTimeout", given: 0, rule: "1" },
      { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["partitionId"], parameter, given);
      const error = await failureOf(() => clientOf(wire).getPartitionRestoreProgress(...args));
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
