// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getFabricOperationStatus", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-10-01/Common-RefreshContainers_OperationStatus.json documents", async () => {
      const example = documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getFabricOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2026-10-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents
          .api("2026-10-01")
          .problems("ProtectionContainerRefreshOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
