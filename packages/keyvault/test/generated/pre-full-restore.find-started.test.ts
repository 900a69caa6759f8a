// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("preFullRestore", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
        trustedOrigins: ["https://myvault.vault.azure.net"],
      }).findStartedPreFullRestore(
        {
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            token:
              "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=XXFNfuMCHYrBx0bhemJ7PWn0xGfImMXT6LfbXWvtRUk%3D",
          },
          folderToRestore: "mhsm-mypool-20200303062926785",
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell: "a managed HSM lists no checks; a check changes nothing, so that it can be started again",
        settled: true,
      });
    });
  });
});
