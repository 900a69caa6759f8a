// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
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

describe("getRecoveryPointExtendedInfoOperationResult", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json documents", async () => {
      const example = documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getRecoveryPointExtendedInfoOperationResult(
        "testRG",
        "testVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfoOperationResult/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2026-10-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents
          .api("2026-10-01")
          .problems("RecoveryPoints_GetRPExtendedInfoOperationResult", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["getRecoveryPointExtendedInfoOperationResult"]> = [
        "x",
        "x",
        "x",
        "x",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getRecoveryPointExtendedInfoOperationResult(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupFabrics/x/getRPExtendedInfoOperationResult/x",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents
          .api("2026-10-01")
          .problems("RecoveryPoints_GetRPExtendedInfoOperationResult", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<RecoveryServicesBackupClient["getRecoveryPointExtendedInfoOperationResult"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getRecoveryPointExtendedInfoOperationResult(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupFabrics/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/getRPExtendedInfoOperationResult/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
      });
      expect(
        documents
          .api("2026-10-01")
          .problems("RecoveryPoints_GetRPExtendedInfoOperationResult", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json", async () => {
      const example = documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getRecoveryPointExtendedInfoOperationResult(
        "testRG",
        "testVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        value: [
          {
            id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
            name: "348916168024334",
            type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
            properties: {
              objectType: "IaasVMRPExtendedInfo",
              osDisk: { diskSizeInGB: 127, lun: -1, name: "testvmName_OsDisk_1", storageType: "Premium_LRS" },
              dataDisks: [
                { diskSizeInGB: 1024, lun: 0, name: "testvmName_DataDisk_0", storageType: "StandardSSD_LRS" },
              ],
            },
          },
        ],
      });
      expect(
        written(documents.operation("getRecoveryPointExtendedInfoOperationResult"), 200, result),
      ).toStrictEqual(example.body(200));
    });

    it("reads the answer 202 of the example 2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json", async () => {
      const example = documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json");
      const wire = recorder([example.reply(202)]);
      const result = await clientOf(wire).getRecoveryPointExtendedInfoOperationResult(
        "testRG",
        "testVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({ notYet: true, retryAfterMs: 10000 });
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).getRecoveryPointExtendedInfoOperationResult(
        "testRG",
        "testVault",
        "Azure",
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
        expect(
          documents.api("2026-10-01").errorProblems("RecoveryPoints_GetRPExtendedInfoOperationResult", body),
        ).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getRecoveryPointExtendedInfoOperationResult",
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
    const valid: Parameters<RecoveryServicesBackupClient["getRecoveryPointExtendedInfoOperationResult"]> = [
      "a b/ü&#?%+'\"<",
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
      { parameter: "fabricName", given: undefined, rule: "" },
      { parameter: "fabricName", given: "", rule: "1" },
      { parameter: "fabricName", given: "..", rule: "" },
      { parameter: "operationId", given: undefined, rule: "" },
      { parameter: "operationId", given: "", rule: "1" },
      { parameter: "operationId", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(
        valid,
        ["resourceGroupName", "vaultName", "fabricName", "operationId"],
        parameter,
        given,
      );
      const error = await failureOf(() =>
        clientOf(wire).getRecoveryPointExtendedInfoOperationResult(...args),
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

  describe("in each version of the API", () => {
    describe("the operation", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<
          RecoveryServicesBackupClient["getRecoveryPointExtendedInfoOperationResult"]
        >;
      }>([{ version: "2026-10-01", used: "called", args: ["x", "x", "x", "x"] }])(
        "is sent in $version when $used",
        async ({ version, args }) => {
          const wire = recorder([emptyReply(200)]);
          await settled(
            clientOf(wire, { apiVersion: version }).getRecoveryPointExtendedInfoOperationResult(...args),
          );
          expect(
            documents
              .api(version)
              .problems("RecoveryPoints_GetRPExtendedInfoOperationResult", wire.requests.at(-1)),
          ).toEqual([]);
        },
      );

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<
          RecoveryServicesBackupClient["getRecoveryPointExtendedInfoOperationResult"]
        >;
      }>([
        {
          version: "2024-04-01",
          used: "called",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: ["x", "x", "x", "x"],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).getRecoveryPointExtendedInfoOperationResult(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "getRecoveryPointExtendedInfoOperationResult",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere }).getRecoveryPointExtendedInfoOperationResult(...args),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents
            .api(version)
            .problems("RecoveryPoints_GetRPExtendedInfoOperationResult", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });
  });
});
