// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  bodySent,
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
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("restoreSecret", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-04-01/RestoreSecret.json documents", async () => {
      const example = documents.example("2026-04-01/RestoreSecret.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreSecret({
        secretBundleBackup: new Uint8Array([
          41, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 83, 101, 99, 114, 101, 116, 66, 97,
          99, 107, 117, 112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101,
          121, 74, 114, 97, 87, 81, 105, 79, 105, 74, 105, 78, 84, 99, 50, 78, 68, 73, 53, 90, 105, 48, 121,
          78, 84, 89, 52, 76, 84, 81, 49, 89, 109, 85, 116, 89, 109, 90, 104, 89, 83, 48, 122, 78, 50, 86,
          107, 77, 68, 100, 109, 89, 122, 66, 106, 79, 68, 69, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105,
          74, 83, 85, 48, 69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73,
          107, 69, 120, 77, 106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/secrets/restore",
        query: { "api-version": "2026-04-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(documents.api("2026-04-01").problems("RestoreSecret", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["restoreSecret"]> = [
        { secretBundleBackup: new Uint8Array([0, 251, 255]) },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).restoreSecret(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/secrets/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("RestoreSecret", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restoreSecret"), wire)).toStrictEqual(args[0]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["restoreSecret"]> = [
        { secretBundleBackup: new Uint8Array([0, 251, 255]) },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).restoreSecret(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/secrets/restore",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("RestoreSecret", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("restoreSecret"), wire)).toStrictEqual(args[0]);
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2026-04-01/RestoreSecret.json", async () => {
      const example = documents.example("2026-04-01/RestoreSecret.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreSecret(
        {
          secretBundleBackup: new Uint8Array([
            41, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 83, 101, 99, 114, 101, 116, 66,
            97, 99, 107, 117, 112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109,
            101, 121, 74, 114, 97, 87, 81, 105, 79, 105, 74, 105, 78, 84, 99, 50, 78, 68, 73, 53, 90, 105, 48,
            121, 78, 84, 89, 52, 76, 84, 81, 49, 89, 109, 85, 116, 89, 109, 90, 104, 89, 83, 48, 122, 78, 50,
            86, 107, 77, 68, 100, 109, 89, 122, 66, 106, 79, 68, 69, 105, 76, 67, 74, 104, 98, 71, 99, 105,
            79, 105, 74, 83, 85, 48, 69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73,
            54, 73, 107, 69, 120, 77, 106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102,
            81,
          ]),
        },
      );
      expect(typed(result)).toStrictEqual({
        contentType: "text",
        id: "https://myvault.vault.azure.net/secrets/SecretBackupRestoreTest/01ddd6e3a0d34d35bb5bccecb1251837",
        attributes: {
          enabled: true,
          notBefore: new Date("2010-01-01T08:00:00.000Z"),
          expires: new Date("2030-01-01T08:00:00.000Z"),
          created: new Date("2017-05-04T22:48:33.000Z"),
          updated: new Date("2017-05-04T22:48:33.000Z"),
          recoveryLevel: "Recoverable+Purgeable",
        },
      });
      expect(written(documents.operation("restoreSecret"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2026-04-01/RestoreSecret.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["attributes", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreSecret(
        {
          secretBundleBackup: new Uint8Array([
            41, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 83, 101, 99, 114, 101, 116, 66,
            97, 99, 107, 117, 112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109,
            101, 121, 74, 114, 97, 87, 81, 105, 79, 105, 74, 105, 78, 84, 99, 50, 78, 68, 73, 53, 90, 105, 48,
            121, 78, 84, 89, 52, 76, 84, 81, 49, 89, 109, 85, 116, 89, 109, 90, 104, 89, 83, 48, 122, 78, 50,
            86, 107, 77, 68, 100, 109, 89, 122, 66, 106, 79, 68, 69, 105, 76, 67, 74, 104, 98, 71, 99, 105,
            79, 105, 74, 83, 85, 48, 69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73,
            54, 73, 107, 69, 120, 77, 106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102,
            81,
          ]),
        },
      );
      expect(written(documents.operation("restoreSecret"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2026-04-01/RestoreSecret.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(changed(example.source(200), ["value"], null), ["id"], null),
                  ["contentType"],
                  null,
                ),
                ["attributes"],
                null,
              ),
              ["tags"],
              null,
            ),
            ["kid"],
            null,
          ),
          ["managed"],
          null,
        ),
        ["previousVersion"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreSecret(
        {
          secretBundleBackup: new Uint8Array([
            41, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 83, 101, 99, 114, 101, 116, 66,
            97, 99, 107, 117, 112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109,
            101, 121, 74, 114, 97, 87, 81, 105, 79, 105, 74, 105, 78, 84, 99, 50, 78, 68, 73, 53, 90, 105, 48,
            121, 78, 84, 89, 52, 76, 84, 81, 49, 89, 109, 85, 116, 89, 109, 90, 104, 89, 83, 48, 122, 78, 50,
            86, 107, 77, 68, 100, 109, 89, 122, 66, 106, 79, 68, 69, 105, 76, 67, 74, 104, 98, 71, 99, 105,
            79, 105, 74, 83, 85, 48, 69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73,
            54, 73, 107, 69, 120, 77, 106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102,
            81,
          ]),
        },
      );
      expect(written(documents.operation("restoreSecret"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2026-04-01/RestoreSecret.json");
      const body = changed(example.source(200), ["attributes", "recoveryLevel"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreSecret(
        {
          secretBundleBackup: new Uint8Array([
            41, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 83, 101, 99, 114, 101, 116, 66,
            97, 99, 107, 117, 112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109,
            101, 121, 74, 114, 97, 87, 81, 105, 79, 105, 74, 105, 78, 84, 99, 50, 78, 68, 73, 53, 90, 105, 48,
            121, 78, 84, 89, 52, 76, 84, 81, 49, 89, 109, 85, 116, 89, 109, 90, 104, 89, 83, 48, 122, 78, 50,
            86, 107, 77, 68, 100, 109, 89, 122, 66, 106, 79, 68, 69, 105, 76, 67, 74, 104, 98, 71, 99, 105,
            79, 105, 74, 83, 85, 48, 69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73,
            54, 73, 107, 69, 120, 77, 106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102,
            81,
          ]),
        },
      );
      expect(written(documents.operation("restoreSecret"), 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).restoreSecret({
        secretBundleBackup: new Uint8Array([
          41, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 83, 101, 99, 114, 101, 116, 66, 97,
          99, 107, 117, 112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101,
          121, 74, 114, 97, 87, 81, 105, 79, 105, 74, 105, 78, 84, 99, 50, 78, 68, 73, 53, 90, 105, 48, 121,
          78, 84, 89, 52, 76, 84, 81, 49, 89, 109, 85, 116, 89, 109, 90, 104, 89, 83, 48, 122, 78, 50, 86,
          107, 77, 68, 100, 109, 89, 122, 66, 106, 79, 68, 69, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105,
          74, 83, 85, 48, 69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73,
          107, 69, 120, 77, 106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
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
      expect(documents.api("2026-04-01").errorProblems("RestoreSecret", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "restoreSecret",
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

  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["restoreSecret"]> = [
      { secretBundleBackup: new Uint8Array([0, 251, 255]) },
    ];

    it.each([
      { parameter: "parameters", given: undefined, rule: "" },
      { parameter: "parameters.secretBundleBackup", given: undefined, rule: "" },
      { parameter: "parameters.secretBundleBackup", given: 53135313, rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["parameters"], parameter, given);
      const error = await failureOf(() => clientOf(wire).restoreSecret(...args));
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
