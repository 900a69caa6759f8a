// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("fullBackup", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
        apiVersion: "2025-07-01",
      }).findStartedFullBackup(
        {
          storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
          useManagedIdentity: true,
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell:
          "a managed HSM lists no backups; look into the storage container for a folder of that time, or at the HSM's own log",
        settled: true,
      });
    });
  });
});
