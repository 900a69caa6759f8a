// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("restoreCertificate", () => {
  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["restoreCertificate"]> = [
      { certificateBundleBackup: new Uint8Array([0, 251, 255]) },
    ];

    it.each([
      { parameter: "parameters", given: undefined, rule: "" },
      { parameter: "parameters.certificateBundleBackup", given: undefined, rule: "" },
      { parameter: "parameters.certificateBundleBackup", given: 53135313, rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["parameters"], parameter, given);
      const error = await failureOf(() => clientOf(wire).restoreCertificate(...args));
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
