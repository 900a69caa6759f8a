// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("getPartitionBackupProgress", () => {
  describe("bad input", () => {
    const valid: Parameters<ServiceFabricBackupClient["getPartitionBackupProgress"]> = [
      "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      { serverTimeout: 4294967295 },
    ];

    it.each([
      { parameter: "partitionId", given: undefined, rule: "" },
      { parameter: "partitionId", given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994", rule: "UUID" },
      { parameter: "serverTimeout", given: 0, rule: "1" },
      { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["partitionId"], parameter, given);
      const error = await failureOf(() => clientOf(wire).getPartitionBackupProgress(...args));
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
