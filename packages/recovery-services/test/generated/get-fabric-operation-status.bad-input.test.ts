// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("getFabricOperationStatus", () => {
  describe("bad input", () => {
    const valid: Parameters<RecoveryServicesBackupClient["getFabricOperationStatus"]> = [
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
      const error = await failureOf(() => clientOf(wire).getFabricOperationStatus(...args));
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
