// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { BizTalkServicesClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("backupService", () => {
  describe("bad input", () => {
    const valid: Parameters<BizTalkServicesClient["backupService"]> = [
      "a b/ü&#?%+'\"<" + "x".repeat(51),
      "a b/ü&#?%+'\"<xxxxxxx",
      { backupStoreConnectionString: "s3cr3t-text", backupName: "a".repeat(63) },
      { ifMatch: "a b;c=%d" },
    ];

    it.each([
      { parameter: "cloudServiceName", given: undefined, rule: "" },
      { parameter: "cloudServiceName", given: "", rule: "1" },
      { parameter: "cloudServiceName", given: "a".repeat(65), rule: "64" },
      { parameter: "cloudServiceName", given: "..", rule: "" },
      { parameter: "resourceName", given: undefined, rule: "" },
      { parameter: "resourceName", given: "aaaaa", rule: "6" },
      { parameter: "resourceName", given: "a".repeat(21), rule: "20" },
      { parameter: "resourceName", given: "..", rule: "" },
      { parameter: "settings", given: undefined, rule: "" },
      { parameter: "settings.backupStoreConnectionString", given: undefined, rule: "" },
      { parameter: "settings.backupStoreConnectionString", given: "", rule: "1" },
      { parameter: "settings.backupStoreConnectionString", given: 53135313, rule: "" },
      { parameter: "settings.backupName", given: undefined, rule: "" },
      { parameter: "settings.backupName", given: "aa", rule: "3" },
      { parameter: "settings.backupName", given: "a".repeat(64), rule: "63" },
      { parameter: "settings.backupName", given: "!!!", rule: "^[a-z0-9]+(-[a-z0-9]+)*$" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["cloudServiceName", "resourceName", "settings"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .backupService(...args)
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
