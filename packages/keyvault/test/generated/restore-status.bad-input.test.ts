// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("restoreStatus", () => {
  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["restoreStatus"]> = ["a b/ü&#?%+'\"<"];

    it.each([
      { parameter: "jobId", given: undefined, rule: "" },
      { parameter: "jobId", given: "", rule: "1" },
      { parameter: "jobId", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["jobId"], parameter, given);
      const error = await failureOf(() => clientOf(wire).restoreStatus(...args));
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
