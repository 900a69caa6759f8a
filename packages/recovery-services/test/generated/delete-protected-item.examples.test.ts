// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("deleteProtectedItem", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/Common-ProtectedItem_Delete.json documents", async () => {
      const example = documents.example("2024-04-01/Common-ProtectedItem_Delete.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .deleteProtectedItem(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        )
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "DELETE",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        query: { "api-version": "2024-04-01" },
        headers: {},
      });
      expect(documents.api("2024-04-01").problems("ProtectedItems_Delete", wire.requests.at(-1))).toEqual([]);
    });
  });
});
