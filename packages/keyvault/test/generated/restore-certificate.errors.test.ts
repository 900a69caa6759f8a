// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, emptyReply, failureOf, jsonReply, recorder, textReply } from "@azbackup/contract";
import { RestError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("restoreCertificate", () => {
  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreCertificate({
        certificateBundleBackup: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });

    it.each([
      { status: 409, code: "Conflict", message: "what the service says of it" },
      { status: 400, code: "Malformed backup blob", message: "what the service says of it" },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = {
        error: {
          code: code,
          message: message,
          innererror: { code: "ContractCause", message: "what was behind it" },
        },
      };
      expect(documents.api("2026-04-01").errorProblems("RestoreCertificate", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "restoreCertificate",
        innerError: { code: "ContractCause", message: "what was behind it" },
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
});
