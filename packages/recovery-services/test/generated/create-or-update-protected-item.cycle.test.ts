// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder, typed } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateProtectedItem", () => {
  describe("its cycle, begun as in the example 2024-04-01/AzureIaasVm-ConfigureProtection.json", () => {
    const example = documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json");
    const accepted = () => [example.reply(202)];
    const running = () =>
      documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json").reply(200);
    const trigger =
      "PUT https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01";
    const status =
      "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000?api-version=2016-12-01";
    const result = {
      id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
      name: "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
      type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
      properties: {
        friendlyName: "netvmtestv2vm1",
        virtualMachineId:
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
        protectionStatus: "Healthy",
        protectionState: "IRPending",
        healthStatus: "Passed",
        protectedItemDataId: "636482643132986882",
        protectedItemType: "Microsoft.Compute/virtualMachines",
        backupManagementType: "AzureIaasVM",
        workloadType: "VM",
        containerName: "iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        sourceResourceId:
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
        policyId:
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DefaultPolicy",
        lastRecoveryPoint: null,
      },
    };
    const begin = (wire: Recorder): ReturnType<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]> =>
      clientOf(wire, { apiVersion: "2024-04-01" }).createOrUpdateProtectedItem(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        {
          properties: {
            protectedItemType: "Microsoft.Compute/virtualMachines",
            sourceResourceId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
            policyId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DefaultPolicy",
            extendedProperties: { diskExclusionProperties: { diskLunList: [1, 2], isInclusionList: false } },
          },
        },
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01",
      ]);
      expect(wire.waits[0]).toBeGreaterThanOrEqual(60 * 1000);
      expect(wire.waits[0]).toBeLessThanOrEqual(60 * 1100);
    });

    it("goes on in another process without a second trigger, from a token without secrets", async () => {
      const first = recorder([...accepted(), running()]);
      const poller = begin(first);
      await poller.submitted();
      await poller.poll();
      const token = await poller.resumeToken();
      const second = recorder([
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json").reply(200),
      ]);
      expect(typed(await clientOf(second, { apiVersion: "2024-04-01" }).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01",
      ]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
          documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) => clientOf(wire, { apiVersion: "2024-04-01" }).resume(saved),
          token,
          reads,
        );
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([
          trigger,
          status,
          status,
          "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01",
        ]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01",
      ]);
    });

    it("cannot be canceled, and says so without asking the service", async () => {
      const wire = recorder(accepted());
      const poller = begin(wire);
      await poller.submitted();
      expect(await failureOf(() => poller.cancel())).toBeInstanceOf(CancelNotSupportedError);
      expect(wire.lines).toEqual([trigger]);
    });

    it("says so when it has failed", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_Failed.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "createOrUpdateProtectedItem",
        code: "UserErrorVmNotFound",
        serviceMessage: "The virtual machine was not found.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("says so when it was canceled", async () => {
      const wire = recorder([...accepted(), running(), jsonReply(200, { status: "Canceled" })]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error).toMatchObject({ operation: "createOrUpdateProtectedItem" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("an answer that is the end already", () => {
    it("takes the answer 200 of 2024-04-01/AzureIaasVm-ConfigureProtection.json for the end", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ConfigureProtection.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire, { apiVersion: "2024-04-01" }).createOrUpdateProtectedItem(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        {
          properties: {
            protectedItemType: "Microsoft.Compute/virtualMachines",
            sourceResourceId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
            policyId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DefaultPolicy",
            extendedProperties: { diskExclusionProperties: { diskLunList: [1, 2], isInclusionList: false } },
          },
        },
      );
      expect(typed(await poller)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        name: "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        properties: {
          friendlyName: "netvmtestv2vm1",
          virtualMachineId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
          protectionStatus: "Healthy",
          protectionState: "IRPending",
          healthStatus: "Passed",
          protectedItemDataId: "636482643132986882",
          protectedItemType: "Microsoft.Compute/virtualMachines",
          backupManagementType: "AzureIaasVM",
          workloadType: "VM",
          containerName: "iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          sourceResourceId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
          policyId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DefaultPolicy",
          lastRecoveryPoint: null,
        },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01",
      ]);
    });

    it("takes the answer 200 of 2024-04-01/AzureIaasVm-StopProtection.json for the end", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-StopProtection.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire, { apiVersion: "2024-04-01" }).createOrUpdateProtectedItem(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        {
          properties: {
            protectedItemType: "Microsoft.Compute/virtualMachines",
            sourceResourceId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
            protectionState: "ProtectionStopped",
          },
        },
      );
      expect(typed(await poller)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        name: "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
        properties: {
          friendlyName: "netvmtestv2vm1",
          virtualMachineId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
          protectionStatus: "Healthy",
          protectionState: "ProtectionStopped",
          healthStatus: "Passed",
          lastBackupStatus: "Completed",
          lastBackupTime: new Date("2018-01-22T12:25:32.048Z"),
          protectedItemDataId: "636482643132986882",
          protectedItemType: "Microsoft.Compute/virtualMachines",
          backupManagementType: "AzureIaasVM",
          workloadType: "VM",
          containerName: "iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
          sourceResourceId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.Compute/virtualMachines/netvmtestv2vm1",
          policyId:
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupPolicies/testPolicy1",
          lastRecoveryPoint: null,
        },
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1?api-version=2024-04-01",
      ]);
    });
  });
});
