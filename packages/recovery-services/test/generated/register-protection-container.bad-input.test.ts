// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("registerProtectionContainer", () => {
  describe("bad input, variant 1 of 12", () => {
    const valid: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]> = [
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      {
        location: "a b/ü&#?%+'\"<",
        tags: { aKey: "a b/ü&#?%+'\"<" },
        eTag: "a b/ü&#?%+'\"<",
        properties: {
          friendlyName: "a b/ü&#?%+'\"<",
          backupManagementType: "DefaultBackup",
          registrationStatus: "a b/ü&#?%+'\"<",
          healthStatus: "a b/ü&#?%+'\"<",
          containerType: "IaasVMContainer",
          protectableObjectType: "a b/ü&#?%+'\"<",
          virtualMachineId: "a b/ü&#?%+'\"<",
          virtualMachineVersion: "a b/ü&#?%+'\"<",
          resourceGroup: "a b/ü&#?%+'\"<",
        },
      },
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
      { parameter: "parameters", given: undefined, rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(
        valid,
        ["resourceGroupName", "vaultName", "fabricName", "containerName", "parameters"],
        parameter,
        given,
      );
      const error = await failureOf(() =>
        clientOf(wire)
          .registerProtectionContainer(...args)
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
