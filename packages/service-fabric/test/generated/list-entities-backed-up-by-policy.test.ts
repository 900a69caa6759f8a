// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  changed,
  collected,
  emptyReply,
  everythingOf,
  failureOf,
  jsonReply,
  recorder,
  settled,
  textReply,
  typed,
  writtenItems,
} from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("listEntitiesBackedUpByPolicy", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetAllEntitiesBackedUpByPolicy-1.json documents", async () => {
      const example = documents.example("6.4/GetAllEntitiesBackedUpByPolicy-1.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy", { maxResults: 2 })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/DailyAzureBackupPolicy/$/GetBackupEnabledEntities",
        query: { "api-version": "6.4", MaxResults: "2" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetAllEntitiesBackedUpByPolicy", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 6.4/GetAllEntitiesBackedUpByPolicy-kinds.json documents", async () => {
      const example = documents.example("6.4/GetAllEntitiesBackedUpByPolicy-kinds.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy")
        .byPage({ continuationToken: "fabric:/DemoApp" })
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/DailyAzureBackupPolicy/$/GetBackupEnabledEntities",
        query: { "api-version": "6.4", ContinuationToken: "fabric:/DemoApp" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetAllEntitiesBackedUpByPolicy", wire.requests.at(-1))).toEqual(
        [],
      );
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["listEntitiesBackedUpByPolicy"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listEntitiesBackedUpByPolicy(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/x/$/GetBackupEnabledEntities",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetAllEntitiesBackedUpByPolicy", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["listEntitiesBackedUpByPolicy"]> = [
        "a b/ü&#?%+'\"<",
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listEntitiesBackedUpByPolicy(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/GetBackupEnabledEntities",
        query: { "api-version": "6.4", timeout: "4294967295", MaxResults: "9223372036854775807" },
      });
      expect(documents.api("6.4").problems("GetAllEntitiesBackedUpByPolicy", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetAllEntitiesBackedUpByPolicy-1.json", async () => {
      const example = documents.example("6.4/GetAllEntitiesBackedUpByPolicy-1.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire)
        .listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy", { maxResults: 2 })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        { entityKind: "Application", applicationName: "fabric:/CalcApp" },
        { entityKind: "Application", applicationName: "fabric:/DemoApp" },
      ]);
      expect({
        items: writtenItems(documents.operation("listEntitiesBackedUpByPolicy"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });

    it("reads the answer 200 of the example 6.4/GetAllEntitiesBackedUpByPolicy-kinds.json", async () => {
      const example = documents.example("6.4/GetAllEntitiesBackedUpByPolicy-kinds.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire)
        .listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy")
        .byPage({ continuationToken: "fabric:/DemoApp" })
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        { entityKind: "Service", serviceName: "fabric:/CalcApp/CalcService" },
        {
          entityKind: "Partition",
          serviceName: "fabric:/CalcApp/CalcService",
          partitionId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listEntitiesBackedUpByPolicy"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });
  });

  describe("the pages", () => {
    const example = documents.example("6.4/GetAllEntitiesBackedUpByPolicy-1.json");
    const next = "page 2/ü&#?%";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["ContinuationToken"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      { entityKind: "Application", applicationName: "fabric:/CalcApp" },
      { entityKind: "Application", applicationName: "fabric:/DemoApp" },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(
          await collected(
            clientOf(wire).listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy", { maxResults: 2 }),
          ),
        ),
      ).toStrictEqual([...items, ...items]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.sent[1]?.query).toStrictEqual({ ...wire.sent[0]?.query, ContinuationToken: next });
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(
        clientOf(wire).listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy", { maxResults: 2 }).byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire)
          .listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy", { maxResults: 2 })
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.sent[0]?.query["ContinuationToken"]).toBe(next);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire)
        .listEntitiesBackedUpByPolicy("DailyAzureBackupPolicy", { maxResults: 2 })
        .byPage()
        .next();

    it.each([
      { status: 404, code: "FABRIC_E_BACKUP_POLICY_NOT_EXISTING", message: "what the service says of it" },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = { Error: { Code: code, Message: message } };
      expect(documents.api("6.4").errorProblems("GetAllEntitiesBackedUpByPolicy", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "listEntitiesBackedUpByPolicy",
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
    const valid: Parameters<ServiceFabricBackupClient["listEntitiesBackedUpByPolicy"]> = [
      "a b/ü&#?%+'\"<",
      { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
    ];

    it.each([
      { parameter: "backupPolicyName", given: undefined, rule: "" },
      { parameter: "backupPolicyName", given: "", rule: "1" },
      { parameter: "backupPolicyName", given: "..", rule: "" },
      { parameter: "serverTimeout", given: 0, rule: "1" },
      { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
      { parameter: "maxResults", given: -1, rule: "0" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["backupPolicyName"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .listEntitiesBackedUpByPolicy(...args)
          .byPage()
          .next(),
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
