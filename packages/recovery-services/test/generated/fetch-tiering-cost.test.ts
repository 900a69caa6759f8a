// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  bodySent,
  broken,
  emptyReply,
  everythingOf,
  failureOf,
  jsonReply,
  recorder,
  settled,
  textReply,
} from "@azbackup/contract";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("fetchTieringCost", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "x",
        "x",
        {
          sourceTierType: "Invalid",
          targetTierType: "Invalid",
          objectType: "FetchTieringCostInfoForRehydrationRequest",
          containerName: "x",
          protectedItemName: "x",
          recoveryPointId: "x",
          rehydrationPriority: "Standard",
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .fetchTieringCost(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupTieringCost/default/fetchTieringCost",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("FetchTieringCost_Post", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fetchTieringCost"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set, variant 1 of 4: FetchTieringCostInfoForRehydrationRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          sourceTierType: "IASnapshotRP",
          targetTierType: "IASnapshotRP",
          objectType: "FetchTieringCostInfoForRehydrationRequest",
          containerName: "a b/ü&#?%+'\"<",
          protectedItemName: "a b/ü&#?%+'\"<",
          recoveryPointId: "a b/ü&#?%+'\"<",
          rehydrationPriority: "High",
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .fetchTieringCost(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupTieringCost/default/fetchTieringCost",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("FetchTieringCost_Post", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fetchTieringCost"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set, variant 2 of 4: FetchTieringCostSavingsInfoForPolicyRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          sourceTierType: "IASnapshotRP",
          targetTierType: "IASnapshotRP",
          objectType: "FetchTieringCostSavingsInfoForPolicyRequest",
          policyName: "a b/ü&#?%+'\"<",
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .fetchTieringCost(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupTieringCost/default/fetchTieringCost",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("FetchTieringCost_Post", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fetchTieringCost"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set, variant 3 of 4: FetchTieringCostSavingsInfoForProtectedItemRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          sourceTierType: "IASnapshotRP",
          targetTierType: "IASnapshotRP",
          objectType: "FetchTieringCostSavingsInfoForProtectedItemRequest",
          containerName: "a b/ü&#?%+'\"<",
          protectedItemName: "a b/ü&#?%+'\"<",
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .fetchTieringCost(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupTieringCost/default/fetchTieringCost",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("FetchTieringCost_Post", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fetchTieringCost"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set, variant 4 of 4: FetchTieringCostSavingsInfoForVaultRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          sourceTierType: "IASnapshotRP",
          targetTierType: "IASnapshotRP",
          objectType: "FetchTieringCostSavingsInfoForVaultRequest",
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .fetchTieringCost(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupTieringCost/default/fetchTieringCost",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("FetchTieringCost_Post", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("fetchTieringCost"), wire)).toStrictEqual(args[2]);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire)
        .fetchTieringCost("x", "x", {
          sourceTierType: "Invalid",
          targetTierType: "Invalid",
          objectType: "FetchTieringCostInfoForRehydrationRequest",
          containerName: "x",
          protectedItemName: "x",
          recoveryPointId: "x",
          rehydrationPriority: "Standard",
        })
        .submitted();

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
        expect(documents.api("2026-10-01").errorProblems("FetchTieringCost_Post", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "fetchTieringCost",
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
    describe("bad input, variant 1 of 4", () => {
      const valid: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          sourceTierType: "IASnapshotRP",
          targetTierType: "IASnapshotRP",
          objectType: "FetchTieringCostInfoForRehydrationRequest",
          containerName: "a b/ü&#?%+'\"<",
          protectedItemName: "a b/ü&#?%+'\"<",
          recoveryPointId: "a b/ü&#?%+'\"<",
          rehydrationPriority: "High",
        },
      ];

      it.each([
        { parameter: "resourceGroupName", given: undefined, rule: "" },
        { parameter: "resourceGroupName", given: "", rule: "1" },
        { parameter: "resourceGroupName", given: "..", rule: "" },
        { parameter: "vaultName", given: undefined, rule: "" },
        { parameter: "vaultName", given: "", rule: "1" },
        { parameter: "vaultName", given: "..", rule: "" },
        { parameter: "parameters", given: undefined, rule: "" },
        { parameter: "parameters.sourceTierType", given: undefined, rule: "" },
        { parameter: "parameters.targetTierType", given: undefined, rule: "" },
        { parameter: "parameters.containerName", given: undefined, rule: "" },
        { parameter: "parameters.protectedItemName", given: undefined, rule: "" },
        { parameter: "parameters.recoveryPointId", given: undefined, rule: "" },
        { parameter: "parameters.rehydrationPriority", given: undefined, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["resourceGroupName", "vaultName", "parameters"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .fetchTieringCost(...args)
            .submitted(),
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

    describe("bad input, variant 2 of 4", () => {
      const valid: Parameters<RecoveryServicesBackupClient["fetchTieringCost"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          sourceTierType: "IASnapshotRP",
          targetTierType: "IASnapshotRP",
          objectType: "FetchTieringCostSavingsInfoForPolicyRequest",
          policyName: "a b/ü&#?%+'\"<",
        },
      ];

      it.each([{ parameter: "parameters.policyName", given: undefined, rule: "" }])(
        "is refused when $parameter is $given",
        async ({ parameter, given, rule }) => {
          const wire = recorder([]);
          const args = broken(valid, ["resourceGroupName", "vaultName", "parameters"], parameter, given);
          const error = await failureOf(() =>
            clientOf(wire)
              .fetchTieringCost(...args)
              .submitted(),
          );
          expect(error).toBeInstanceOf(ValidationError);
          expect(error).toMatchObject({
            parameter,
            message: expect.stringContaining(parameter),
            requirement: expect.stringContaining(rule),
          });
          expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
          expect([...wire.requests, ...wire.probes]).toEqual([]);
        },
      );
    });
  });
});
