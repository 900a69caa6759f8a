// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("preFullRestore", () => {
  describe("the request of an example", () => {
    it("sends what the example 2025-07-01/preFullRestore.json documents", async () => {
      const example = documents.example("2025-07-01/preFullRestore.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
        trustedOrigins: ["https://myvault.vault.azure.net"],
      })
        .preFullRestore({
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            token:
              "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=XXFNfuMCHYrBx0bhemJ7PWn0xGfImMXT6LfbXWvtRUk%3D",
          },
          folderToRestore: "mhsm-mypool-20200303062926785",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://myhsm.managedhsm.azure.net/prerestore",
        query: { "api-version": "2025-07-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("preRestoreOperationParameters"),
      });
      expect(documents.api("2025-07-01").problems("PreFullRestoreOperation", wire.requests.at(-1))).toEqual(
        [],
      );
    });

    it("sends what the example 7.6/preFullRestore.json documents", async () => {
      const example = documents.example("7.6/preFullRestore.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
        trustedOrigins: ["https://myvault.vault.azure.net"],
      })
        .preFullRestore({
          sasTokenParameters: {
            storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
            token:
              "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=XXFNfuMCHYrBx0bhemJ7PWn0xGfImMXT6LfbXWvtRUk%3D",
          },
          folderToRestore: "mhsm-mypool-20200303062926785",
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://myhsm.managedhsm.azure.net/prerestore",
        query: { "api-version": "7.6" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("preRestoreOperationParameters"),
      });
      expect(documents.api("7.6").problems("PreFullRestoreOperation", wire.requests.at(-1))).toEqual([]);
    });
  });
});
