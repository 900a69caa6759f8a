// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getRecoveryPoint", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-RecoveryPoints_Get.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-RecoveryPoints_Get.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getRecoveryPoint(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "22244821112382",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/22244821112382",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("RecoveryPoints_Get", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2026-10-01/AzureWorkload-RecoveryPoints_Get_Snapshot.json documents", async () => {
      const example = documents.example("2026-10-01/AzureWorkload-RecoveryPoints_Get_Snapshot.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getRecoveryPoint(
        "testRG",
        "testVault",
        "Azure",
        "VMAppContainer;Compute;testRG;sqlVm",
        "SQLDataBase;mssqlserver;inventory",
        "1700000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;testRG;sqlVm/protectedItems/SQLDataBase;mssqlserver;inventory/recoveryPoints/1700000000000",
        query: { "api-version": "2026-10-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2026-10-01").problems("RecoveryPoints_Get", wire.requests.at(-1))).toEqual([]);
    });
  });
});
