// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("getRecoveryPointExtendedInfo", () => {
  describe("bad input", () => {
    const valid: Parameters<RecoveryServicesBackupClient["getRecoveryPointExtendedInfo"]> = [
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      {
        location: "a b/ü&#?%+'\"<",
        tags: { aKey: "a b/ü&#?%+'\"<" },
        eTag: "a b/ü&#?%+'\"<",
        properties: { recoveryPointIds: ["a b/ü&#?%+'\"<"] },
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
      { parameter: "parameters", given: undefined, rule: "" },
      { parameter: "parameters.properties", given: undefined, rule: "" },
      { parameter: "parameters.properties.recoveryPointIds", given: undefined, rule: "" },
      { parameter: "parameters.properties.recoveryPointIds", given: [], rule: "1" },
      {
        parameter: "parameters.properties.recoveryPointIds",
        given: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
        rule: "1",
      },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(
        valid,
        ["resourceGroupName", "vaultName", "fabricName", "parameters"],
        parameter,
        given,
      );
      const error = await failureOf(() =>
        clientOf(wire)
          .getRecoveryPointExtendedInfo(...args)
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
