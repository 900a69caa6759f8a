// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  bodySent,
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

describe("enableServiceBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/EnableServiceBackup.json documents", async () => {
      const example = documents.example("6.4/EnableServiceBackup.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire).enableServiceBackup("CalcApp~CalcService", {
        backupPolicyName: "DailyAzureBackupPolicy",
      });
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Services/CalcApp~CalcService/$/EnableBackup",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("EnableBackupDescription"),
      });
      expect(documents.api("6.4").problems("EnableServiceBackup", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["enableServiceBackup"]> = [
        "x",
        { backupPolicyName: "x" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(clientOf(wire).enableServiceBackup(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Services/x/$/EnableBackup",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("EnableServiceBackup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("enableServiceBackup"), wire)).toStrictEqual(args[1]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["enableServiceBackup"]> = [
        "a b/ü&#?%+'\"<",
        { backupPolicyName: "a b/ü&#?%+'\"<" },
        { serverTimeout: 4294967295 },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(clientOf(wire).enableServiceBackup(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/Services/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/EnableBackup",
        query: { "api-version": "6.4", timeout: "4294967295" },
      });
      expect(documents.api("6.4").problems("EnableServiceBackup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("enableServiceBackup"), wire)).toStrictEqual(args[1]);
    });
  });

  describe("the answer", () => {
    it("reads the answer 202 of the example 6.4/EnableServiceBackup.json", async () => {
      const example = documents.example("6.4/EnableServiceBackup.json");
      const wire = recorder([example.reply(202)]);
      const result = await clientOf(wire).enableServiceBackup("CalcApp~CalcService", {
        backupPolicyName: "DailyAzureBackupPolicy",
      });
      expect(result).toBeUndefined();
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).enableServiceBackup("CalcApp~CalcService", {
        backupPolicyName: "DailyAzureBackupPolicy",
      });

    it.each([
      { status: 404, code: "FABRIC_E_SERVICE_DOES_NOT_EXIST", message: "what the service says of it" },
      { status: 404, code: "FABRIC_E_BACKUP_POLICY_NOT_EXISTING", message: "what the service says of it" },
      {
        status: 400,
        code: "FABRIC_E_INVALID_FOR_STATELESS_SERVICES",
        message: "what the service says of it",
      },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = { Error: { Code: code, Message: message } };
      expect(documents.api("6.4").errorProblems("EnableServiceBackup", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "enableServiceBackup",
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
    const valid: Parameters<ServiceFabricBackupClient["enableServiceBackup"]> = [
      "a b/ü&#?%+'\"<",
      { backupPolicyName: "a b/ü&#?%+'\"<" },
      { serverTimeout: 4294967295 },
    ];

    it.each([
      { parameter: "serviceId", given: undefined, rule: "" },
      { parameter: "serviceId", given: "", rule: "1" },
      { parameter: "serviceId", given: "..", rule: "" },
      { parameter: "enableBackupDescription", given: undefined, rule: "" },
      { parameter: "enableBackupDescription.backupPolicyName", given: undefined, rule: "" },
      { parameter: "serverTimeout", given: 0, rule: "1" },
      { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["serviceId", "enableBackupDescription"], parameter, given);
      const error = await failureOf(() => clientOf(wire).enableServiceBackup(...args));
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
