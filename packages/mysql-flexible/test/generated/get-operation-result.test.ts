// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

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
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getOperationResult", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/OperationResults_Get_Succeeded.json documents", async () => {
      const example = documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationResults/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2023-10-01-preview").problems("OperationResults_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2023-12-01-preview/OperationResults_Get.json documents", async () => {
      const example = documents.example("2023-12-01-preview/OperationResults_Get.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationResults/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2023-12-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2023-12-01-preview").problems("OperationResults_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["getOperationResult"]> = ["a", "x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-06-01-preview" }).getOperationResult(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/a/operationResults/x",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(
        documents.api("2025-06-01-preview").problems("OperationResults_Get", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["getOperationResult"]> = ["aaaa", "a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-06-01-preview" }).getOperationResult(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/aaaa/operationResults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(
        documents.api("2025-06-01-preview").problems("OperationResults_Get", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2023-10-01-preview/OperationResults_Get_Succeeded.json", async () => {
      const example = documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationResults/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Succeeded",
        startTime: new Date("2023-11-29T07:34:02.328Z"),
        endTime: new Date("2023-11-29T07:37:05.640Z"),
        percentComplete: 100,
        properties: {
          datasourceSizeInBytes: 1024,
          dataTransferredInBytes: 1024,
          backupMetadata: '{"key1":"value1","key2":"value2"}',
        },
      });
      expect(written(documents.operation("getOperationResult"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2023-12-01-preview/OperationResults_Get.json", async () => {
      const example = documents.example("2023-12-01-preview/OperationResults_Get.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationResults/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Failed",
        startTime: new Date("2023-11-29T07:34:02.328Z"),
        endTime: new Date("2023-11-29T07:37:05.640Z"),
        percentComplete: 0,
        properties: {
          datasourceSizeInBytes: 1024,
          dataTransferredInBytes: 0,
          backupMetadata: '{"key1":"value1","key2":"value2"}',
        },
        error: {
          code: "AggregateException",
          message:
            "System.AggregateException: One or more errors occurred. (Mismatch in count of number of Commited-Blocks from service.)",
        },
      });
      expect(written(documents.operation("getOperationResult"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2023-12-01-preview/OperationResults_Get.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["error", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationResult"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2023-12-01-preview/OperationResults_Get.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(changed(example.source(200), ["id"], null), ["resourceId"], null),
                    ["name"],
                    null,
                  ),
                  ["percentComplete"],
                  null,
                ),
                ["startTime"],
                null,
              ),
              ["endTime"],
              null,
            ),
            ["operations"],
            null,
          ),
          ["error"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationResult"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2023-12-01-preview/OperationResults_Get.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationResult"), 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { apiVersion: "2023-10-01-preview" }).getOperationResult(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = {
          error: {
            code: code,
            message: message,
            target: "the culprit",
            details: [{ code: "ContractCause", message: "what was behind it" }],
          },
        };
        expect(documents.api("2025-06-01-preview").errorProblems("OperationResults_Get", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getOperationResult",
          target: "the culprit",
          details: [{ code: "ContractCause", message: "what was behind it" }],
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
    const valid: Parameters<MySqlFlexibleBackupClient["getOperationResult"]> = ["aaaa", "a b/ü&#?%+'\"<"];

    it.each([
      { parameter: "locationName", given: undefined, rule: "" },
      { parameter: "locationName", given: "", rule: "1" },
      { parameter: "locationName", given: "!", rule: "^[ \\w]+$" },
      { parameter: "operationId", given: undefined, rule: "" },
      { parameter: "operationId", given: "", rule: "1" },
      { parameter: "operationId", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["locationName", "operationId"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire, { apiVersion: "2025-06-01-preview" }).getOperationResult(...args),
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
