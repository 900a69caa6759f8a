// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("fullBackup", () => {
  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["fullBackup"]> = [
      { storageResourceUri: "aaaa", token: "s3cr3t-text", useManagedIdentity: true },
    ];

    it.each([
      { parameter: "azureStorageBlobContainerUri", given: undefined, rule: "" },
      { parameter: "azureStorageBlobContainerUri.storageResourceUri", given: undefined, rule: "" },
      { parameter: "azureStorageBlobContainerUri.storageResourceUri", given: "", rule: "1" },
      { parameter: "azureStorageBlobContainerUri.token", given: "", rule: "1" },
      { parameter: "azureStorageBlobContainerUri.token", given: 53135313, rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["azureStorageBlobContainerUri"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .fullBackup(...args)
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
