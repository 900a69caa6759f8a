// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  emptyReply,
  everythingOf,
  failureOf,
  recorder,
  settled,
  textReply,
  typed,
  written,
  xmlReply,
} from "@azbackup/contract";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { BizTalkServicesClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getOperationStatus", () => {
  describe("the request of an example", () => {
    it("sends what the example 2013-04-26/getOperationStatus-failed.json documents", async () => {
      const example = documents.example("2013-04-26/getOperationStatus-failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetOperationStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2013-04-26/getOperationStatus-inProgress.json documents", async () => {
      const example = documents.example("2013-04-26/getOperationStatus-inProgress.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetOperationStatus", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2013-04-26/getOperationStatus.json documents", async () => {
      const example = documents.example("2013-04-26/getOperationStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetOperationStatus", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<BizTalkServicesClient["getOperationStatus"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getOperationStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/x",
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetOperationStatus", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<BizTalkServicesClient["getOperationStatus"]> = ["a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getOperationStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetOperationStatus", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2013-04-26/getOperationStatus-failed.json", async () => {
      const example = documents.example("2013-04-26/getOperationStatus-failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(typed(result)).toStrictEqual({
        id: "5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41",
        status: "Failed",
        httpStatusCode: 400,
        error: {
          code: "InvalidBackupContainer",
          message:
            "Backup failed. The backup container in the specified storage account already contains data.",
        },
      });
      expect(written(documents.operation("getOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2013-04-26/getOperationStatus-inProgress.json", async () => {
      const example = documents.example("2013-04-26/getOperationStatus-inProgress.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(typed(result)).toStrictEqual({
        id: "5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41",
        status: "InProgress",
      });
      expect(written(documents.operation("getOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2013-04-26/getOperationStatus.json", async () => {
      const example = documents.example("2013-04-26/getOperationStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(typed(result)).toStrictEqual({
        id: "5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41",
        status: "Succeeded",
        httpStatusCode: 200,
      });
      expect(written(documents.operation("getOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads past elements and attributes the spec does not know", async () => {
      const example = documents.example("2013-04-26/getOperationStatus-failed.json");
      const source = String(example.source(200));
      const strange = source.replace(
        /<[A-Za-z][^>]*/,
        '$& contractUnknown="1"><ContractUnknown><More>1</More></ContractUnknown',
      );
      const wire = recorder([example.reply(200), xmlReply(200, strange)]);
      const plain = await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");
      expect(strange).not.toBe(source);
      expect(
        typed(await clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41")),
      ).toMatchObject(Object(typed(plain)));
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).getOperationStatus("5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41");

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = `<Error xmlns="http://schemas.microsoft.com/windowsazure"><Code>${code}</Code><Message>${message}</Message></Error>`;
        expect(documents.api("2013-04-26").errorProblems("GetOperationStatus", body)).toEqual([]);
        const wire = recorder([xmlReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getOperationStatus",
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
    const valid: Parameters<BizTalkServicesClient["getOperationStatus"]> = ["a b/ü&#?%+'\"<"];

    it.each([
      { parameter: "requestId", given: undefined, rule: "" },
      { parameter: "requestId", given: "", rule: "1" },
      { parameter: "requestId", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["requestId"], parameter, given);
      const error = await failureOf(() => clientOf(wire).getOperationStatus(...args));
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
