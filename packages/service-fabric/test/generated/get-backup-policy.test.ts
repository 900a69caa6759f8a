// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

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
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getBackupPolicy", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetBackupPolicyByName.json documents", async () => {
      const example = documents.example("6.4/GetBackupPolicyByName.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getBackupPolicy("FileShare10MinBackupPolicy");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/FileShare10MinBackupPolicy",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyByName", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["getBackupPolicy"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/x",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyByName", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["getBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        { serverTimeout: 4294967295 },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getBackupPolicy(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "6.4", timeout: "4294967295" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyByName", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetBackupPolicyByName.json", async () => {
      const example = documents.example("6.4/GetBackupPolicyByName.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getBackupPolicy("FileShare10MinBackupPolicy");
      expect(typed(result)).toStrictEqual({
        name: "FileShare10MinBackupPolicy",
        autoRestoreOnDataLoss: false,
        maxIncrementalBackups: 3,
        schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
        storage: {
          storageKind: "FileShare",
          friendlyName: "FileShare_myshare",
          path: "\\\\myshare\\backupshare",
          primaryUserName: "backupaccount",
          primaryPassword: "****",
          secondaryUserName: "backupaccount2",
          secondaryPassword: "****",
        },
        retentionPolicy: {
          retentionPolicyType: "Basic",
          minimumNumberOfBackups: 20,
          retentionDuration: "P20D",
        },
      });
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("6.4/GetBackupPolicyByName.json");
      const body = changed(
        changed(
          changed(
            changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
            ["Schedule", "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["Storage", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["RetentionPolicy", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getBackupPolicy("FileShare10MinBackupPolicy");
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("6.4/GetBackupPolicyByName.json");
      const body = changed(
        changed(changed(example.source(200), ["RetentionPolicy"], null), ["CompressionType"], null),
        ["QuickRecovery"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getBackupPolicy("FileShare10MinBackupPolicy");
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("6.4/GetBackupPolicyByName.json");
      const body = changed(example.source(200), ["Schedule", "ScheduleKind"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getBackupPolicy("FileShare10MinBackupPolicy");
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).getBackupPolicy("FileShare10MinBackupPolicy");

    it.each([
      { status: 404, code: "FABRIC_E_BACKUP_POLICY_NOT_EXISTING", message: "what the service says of it" },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = { Error: { Code: code, Message: message } };
      expect(documents.api("6.4").errorProblems("GetBackupPolicyByName", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "getBackupPolicy",
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
    const valid: Parameters<ServiceFabricBackupClient["getBackupPolicy"]> = [
      "a b/ü&#?%+'\"<",
      { serverTimeout: 4294967295 },
    ];

    it.each([
      { parameter: "backupPolicyName", given: undefined, rule: "" },
      { parameter: "backupPolicyName", given: "", rule: "1" },
      { parameter: "backupPolicyName", given: "..", rule: "" },
      { parameter: "serverTimeout", given: 0, rule: "1" },
      { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["backupPolicyName"], parameter, given);
      const error = await failureOf(() => clientOf(wire).getBackupPolicy(...args));
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
