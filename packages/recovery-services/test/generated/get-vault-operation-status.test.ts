// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

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
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getVaultOperationStatus", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json documents", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupOperations/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("BackupOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["getVaultOperationStatus"]> = ["x", "x", "x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getVaultOperationStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupOperations/x",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("BackupOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<RecoveryServicesBackupClient["getVaultOperationStatus"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getVaultOperationStatus(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupOperations/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents.api("2026-10-01").problems("BackupOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Succeeded",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
        endTime: new Date("2017-10-29T06:04:18.207Z"),
        properties: {
          objectType: "OperationStatusJobExtendedInfo",
          jobId: "00000000-0000-0000-0000-000000000000",
        },
      });
      expect(written(documents.operation("getVaultOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["properties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getVaultOperationStatus"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["status"], null),
              ["startTime"],
              null,
            ),
            ["endTime"],
            null,
          ),
          ["error"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getVaultOperationStatus"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getVaultOperationStatus"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete_OperationStatus.json");
      const body = changed(example.source(200), ["properties", "objectType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getVaultOperationStatus"), 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { apiVersion: "2024-04-01" }).getVaultOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
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
        expect(documents.api("2026-10-01").errorProblems("BackupOperationStatuses_Get", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getVaultOperationStatus",
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
    const valid: Parameters<RecoveryServicesBackupClient["getVaultOperationStatus"]> = [
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
    ];

    it.each([
      { parameter: "resourceGroupName", given: undefined, rule: "" },
      { parameter: "resourceGroupName", given: "", rule: "1" },
      { parameter: "resourceGroupName", given: "..", rule: "" },
      { parameter: "vaultName", given: undefined, rule: "" },
      { parameter: "vaultName", given: "", rule: "1" },
      { parameter: "vaultName", given: "..", rule: "" },
      { parameter: "operationId", given: undefined, rule: "" },
      { parameter: "operationId", given: "", rule: "1" },
      { parameter: "operationId", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["resourceGroupName", "vaultName", "operationId"], parameter, given);
      const error = await failureOf(() => clientOf(wire).getVaultOperationStatus(...args));
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
