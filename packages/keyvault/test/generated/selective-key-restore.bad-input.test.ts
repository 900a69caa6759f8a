// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("selectiveKeyRestore", () => {
  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]> = [
      "a b/ü&#?%+'\"<",
      {
        sasTokenParameters: { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
        folder: "a b/ü&#?%+'\"<",
      },
    ];

    it.each([
      { parameter: "keyName", given: undefined, rule: "" },
      { parameter: "keyName", given: "", rule: "1" },
      { parameter: "keyName", given: "..", rule: "" },
      { parameter: "restoreBlobDetails", given: undefined, rule: "" },
      { parameter: "restoreBlobDetails.sasTokenParameters", given: undefined, rule: "" },
      { parameter: "restoreBlobDetails.sasTokenParameters.storageResourceUri", given: undefined, rule: "" },
      { parameter: "restoreBlobDetails.sasTokenParameters.storageResourceUri", given: "", rule: "1" },
      { parameter: "restoreBlobDetails.sasTokenParameters.token", given: "", rule: "1" },
      { parameter: "restoreBlobDetails.sasTokenParameters.token", given: 53135313, rule: "" },
      { parameter: "restoreBlobDetails.folder", given: undefined, rule: "" },
      { parameter: "restoreBlobDetails.folder", given: "", rule: "1" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["keyName", "restoreBlobDetails"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .selectiveKeyRestore(...args)
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
