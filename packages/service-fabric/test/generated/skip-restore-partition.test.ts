// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  emptyReply,
  everythingOf,
  failureOf,
  jsonReply,
  recorder,
  settled,
  textReply,
} from "@azbackup/contract";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("skipRestorePartition", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/SkipRestorePartition.json documents", async () => {
      const example = documents.example("6.4/SkipRestorePartition.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "9.1" }).skipRestorePartition(
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        { restoreTimeout: 10 },
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/SkipAutoRestore",
        query: { "api-version": "9.1", RestoreTimeout: "10" },
        headers: {},
      });
      expect(documents.api("6.4").problems("SkipRestorePartition", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["skipRestorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(clientOf(wire).skipRestorePartition(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/SkipAutoRestore",
        query: { "api-version": "9.1" },
      });
      expect(documents.api("6.4").problems("SkipRestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["skipRestorePartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        { serverTimeout: 4294967295, restoreTimeout: 2147483647 },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(clientOf(wire).skipRestorePartition(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/SkipAutoRestore",
        query: { "api-version": "9.1", timeout: "4294967295", RestoreTimeout: "2147483647" },
      });
      expect(documents.api("6.4").problems("SkipRestorePartition", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 202 of the example 6.4/SkipRestorePartition.json", async () => {
      const example = documents.example("6.4/SkipRestorePartition.json");
      const wire = recorder([example.reply(202)]);
      const result = await clientOf(wire, { apiVersion: "9.1" }).skipRestorePartition(
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        { restoreTimeout: 10 },
      );
      expect(result).toBeUndefined();
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { apiVersion: "9.1" }).skipRestorePartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
        restoreTimeout: 10,
      });

    it.each([
      { status: 404, code: "FABRIC_E_PARTITION_NOT_FOUND", message: "what the service says of it" },
      {
        status: 400,
        code: "FABRIC_E_INVALID_FOR_STATELESS_SERVICES",
        message: "what the service says of it",
      },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = { Error: { Code: code, Message: message } };
      expect(documents.api("6.4").errorProblems("SkipRestorePartition", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "skipRestorePartition",
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
    const valid: Parameters<ServiceFabricBackupClient["skipRestorePartition"]> = [
      "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      { serverTimeout: 4294967295, restoreTimeout: 2147483647 },
    ];

    it.each([
      { parameter: "partitionId", given: undefined, rule: "" },
      { parameter: "partitionId", given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994", rule: "UUID" },
      { parameter: "serverTimeout", given: 0, rule: "1" },
      { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["partitionId"], parameter, given);
      const error = await failureOf(() => clientOf(wire).skipRestorePartition(...args));
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
