// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("getServer", () => {
  describe("bad input", () => {
    const valid: Parameters<MySqlFlexibleBackupClient["getServer"]> = [
      "a b/ü&#?%+'\"<" + "x".repeat(77),
      "a".repeat(63),
    ];

    it.each([
      { parameter: "resourceGroupName", given: undefined, rule: "" },
      { parameter: "resourceGroupName", given: "", rule: "1" },
      { parameter: "resourceGroupName", given: "a".repeat(91), rule: "90" },
      { parameter: "resourceGroupName", given: "..", rule: "" },
      { parameter: "serverName", given: undefined, rule: "" },
      { parameter: "serverName", given: "", rule: "1" },
      { parameter: "serverName", given: "a".repeat(64), rule: "63" },
      { parameter: "serverName", given: "!", rule: "^[a-z0-9][-a-z0-9]*(?<!-)$" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["resourceGroupName", "serverName"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire, { apiVersion: "2025-06-01-preview" }).getServer(...args),
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
