// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, emptyReply, failureOf, jsonReply, recorder, textReply } from "@azbackup/contract";
import { RestError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getOperationProgress", () => {
  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
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
        expect(documents.api("2025-06-01-preview").errorProblems("OperationProgress_Get", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getOperationProgress",
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
});
