// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("createOrUpdateProtectedItem", () => {
  describe("bad input, variant 1 of 14", () => {
    const valid: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]> = [
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      {
        location: "a b/ü&#?%+'\"<",
        tags: { aKey: "a b/ü&#?%+'\"<" },
        eTag: "a b/ü&#?%+'\"<",
        properties: {
          protectedItemType: "Microsoft.Sql/servers/databases",
          containerName: "a b/ü&#?%+'\"<",
          sourceResourceId: "a b/ü&#?%+'\"<",
          policyId: "a b/ü&#?%+'\"<",
          lastRecoveryPoint: new Date("2024-02-29T23:59:59.123Z"),
          backupSetName: "a b/ü&#?%+'\"<",
          createMode: "Recover",
          deferredDeleteTimeInUTC: new Date("2024-02-29T23:59:59.123Z"),
          isScheduledForDeferredDelete: true,
          deferredDeleteTimeRemaining: "a b/ü&#?%+'\"<",
          isDeferredDeleteScheduleUpcoming: true,
          isRehydrate: true,
          resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
          isArchiveEnabled: true,
          policyName: "a b/ü&#?%+'\"<",
          softDeleteRetentionPeriodInDays: 2147483647,
          sourceSideScanInfo: {
            sourceSideScanStatus: "ConfigurationFailed",
            sourceSideScanSummary: "NoThreatsReported",
          },
          protectedItemDataId: "a b/ü&#?%+'\"<",
          protectionState: "BackupsSuspended",
          extendedInfo: {
            oldestRecoveryPoint: new Date("2024-02-29T23:59:59.123Z"),
            recoveryPointCount: 2147483647,
            policyState: "a b/ü&#?%+'\"<",
          },
        },
      },
      { xMsAuthorizationAuxiliary: "s3cr3t-text" },
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
      { parameter: "containerName", given: undefined, rule: "" },
      { parameter: "containerName", given: "", rule: "1" },
      { parameter: "containerName", given: "..", rule: "" },
      { parameter: "protectedItemName", given: undefined, rule: "" },
      { parameter: "protectedItemName", given: "", rule: "1" },
      { parameter: "protectedItemName", given: "..", rule: "" },
      { parameter: "parameters", given: undefined, rule: "" },
      { parameter: "xMsAuthorizationAuxiliary", given: 53135313, rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(
        valid,
        ["resourceGroupName", "vaultName", "fabricName", "containerName", "protectedItemName", "parameters"],
        parameter,
        given,
      );
      const error = await failureOf(() =>
        clientOf(wire)
          .createOrUpdateProtectedItem(...args)
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
});
