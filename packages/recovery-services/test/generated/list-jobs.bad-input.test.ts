// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("listJobs", () => {
  describe("bad input", () => {
    const valid: Parameters<RecoveryServicesBackupClient["listJobs"]> = [
      "a b/ü&#?%+'\"<",
      "a b/ü&#?%+'\"<",
      { filter: "a b/ü&#?%+'\"<", skipToken: "a b/ü&#?%+'\"<" },
    ];

    it.each([
      { parameter: "resourceGroupName", given: undefined, rule: "" },
      { parameter: "resourceGroupName", given: "", rule: "1" },
      { parameter: "resourceGroupName", given: "..", rule: "" },
      { parameter: "vaultName", given: undefined, rule: "" },
      { parameter: "vaultName", given: "", rule: "1" },
      { parameter: "vaultName", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["resourceGroupName", "vaultName"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .listJobs(...args)
          .byPage()
          .next(),
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
