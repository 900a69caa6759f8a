// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

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
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("backupCertificate", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-04-01/BackupCertificate.json documents", async () => {
      const example = documents.example("2026-04-01/BackupCertificate.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).backupCertificate(
        "listCert01",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://myvault.vault.azure.net/certificates/listCert01/backup",
        query: { "api-version": "2026-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2026-04-01").problems("BackupCertificate", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<KeyVaultBackupClient["backupCertificate"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).backupCertificate(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/certificates/x/backup",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("BackupCertificate", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["backupCertificate"]> = ["a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).backupCertificate(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://contract.example.com/certificates/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backup",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("BackupCertificate", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2026-04-01/BackupCertificate.json", async () => {
      const example = documents.example("2026-04-01/BackupCertificate.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).backupCertificate("listCert01");
      expect(typed(result)).toStrictEqual({
        value: new Uint8Array([
          38, 65, 122, 117, 114, 101, 75, 101, 121, 86, 97, 117, 108, 116, 75, 101, 121, 66, 97, 99, 107, 117,
          112, 86, 49, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 101, 121, 74, 114,
          97, 87, 81, 105, 79, 105, 73, 48, 77, 122, 103, 49, 89, 106, 65, 51, 89, 105, 49, 107, 78, 84, 81,
          51, 76, 84, 81, 121, 90, 84, 85, 116, 89, 87, 85, 53, 90, 83, 48, 50, 77, 84, 66, 107, 89, 122, 77,
          53, 90, 71, 90, 104, 90, 106, 103, 105, 76, 67, 74, 104, 98, 71, 99, 105, 79, 105, 74, 83, 85, 48,
          69, 116, 84, 48, 70, 70, 85, 67, 73, 115, 73, 109, 86, 117, 89, 121, 73, 54, 73, 107, 69, 120, 77,
          106, 104, 68, 81, 107, 77, 116, 83, 70, 77, 121, 78, 84, 89, 105, 102, 81,
        ]),
      });
      expect(written(documents.operation("backupCertificate"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2026-04-01/BackupCertificate.json");
      const body = changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] });
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).backupCertificate("listCert01");
      expect(written(documents.operation("backupCertificate"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2026-04-01/BackupCertificate.json");
      const body = changed(example.source(200), ["value"], null);
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
      }).backupCertificate("listCert01");
      expect(written(documents.operation("backupCertificate"), 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).backupCertificate("listCert01");

    it.each([
      { status: 404, code: "CertificateNotFound", message: "what the service says of it" },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = {
        error: {
          code: code,
          message: message,
          innererror: { code: "ContractCause", message: "what was behind it" },
        },
      };
      expect(documents.api("2026-04-01").errorProblems("BackupCertificate", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "backupCertificate",
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
    const valid: Parameters<KeyVaultBackupClient["backupCertificate"]> = ["a b/ü&#?%+'\"<"];

    it.each([
      { parameter: "certificateName", given: undefined, rule: "" },
      { parameter: "certificateName", given: "", rule: "1" },
      { parameter: "certificateName", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["certificateName"], parameter, given);
      const error = await failureOf(() => clientOf(wire).backupCertificate(...args));
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
