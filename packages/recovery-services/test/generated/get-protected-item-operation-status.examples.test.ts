// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getProtectedItemOperationStatus", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItemOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_Failed.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_Failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItemOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json",
      );
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItemOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ProvisionILR.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ProvisionILR.json",
      );
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItemOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json",
      );
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItemOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-ProtectedItemOperationStatus_Jobs.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-ProtectedItemOperationStatus_Jobs.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "VMAppContainer;Compute;netsdktestrg;sqlvm1",
        "SQLDataBase;mssqlserver;orders",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/VMAppContainer;Compute;netsdktestrg;sqlvm1/protectedItems/SQLDataBase;mssqlserver;orders/operationsStatus/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2024-04-01").problems("ProtectedItemOperationStatuses_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
