// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("selectiveKeyRestore", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net",
        apiVersion: "2025-07-01",
      }).findStartedSelectiveKeyRestore(
        "hsm-mail-key",
        {
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            useManagedIdentity: true,
          },
          folder: "mhsm-mypool-20200303062926785",
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell: "a managed HSM lists no restores; look at the versions of the key",
        settled: true,
      });
    });
  });
});
