// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  emptyReply,
  failureOf,
  inPieces,
  jsonReply,
  recorder,
  typed,
} from "@azbackup/contract";
import { OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("moveRecoveryPoint", () => {
  describe("its cycle, begun as in the example 2024-04-01/TriggerRecoveryPointMove_Post.json", () => {
    const example = documents.example("2024-04-01/TriggerRecoveryPointMove_Post.json");
    const accepted = () => [example.reply(202)];
    const running = () =>
      documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json").reply(200);
    const trigger =
      "POST https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/protectedItems/VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1/recoveryPoints/348916168024334/move?api-version=2024-04-01";
    const status =
      "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasVMContainerV2;netsdktestrg;netvmtestv2vm1/protectedItems/vm;iaasVMContainerV2;netsdktestrg;netvmtestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000?api-version=2020-09-01";
    const result = {
      id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
      name: "00000000-0000-0000-0000-000000000000",
      type: "Microsoft.RecoveryServices/vaults/backupJobs",
      properties: {
        jobType: "AzureStorageJob",
        duration: "PT5M0S",
        actionsInfo: [],
        errorDetails: [
          { errorCode: 200, errorString: "One file was skipped.", recommendations: ["Look at the log."] },
        ],
        storageAccountName: "filestore1",
        storageAccountVersion: "MicrosoftStorage",
        extendedInfo: { tasksList: [], propertyBag: { "Number Of Skipped Files": "1" } },
        isUserTriggered: true,
        entityFriendlyName: "share1",
        backupManagementType: "AzureStorage",
        operation: "Restore",
        status: "CompletedWithWarnings",
        startTime: new Date("2024-05-01T02:00:00.000Z"),
        endTime: new Date("2024-05-01T02:05:00.000Z"),
        activityId: "00000000-0000-0000-0000-000000000000",
      },
    };
    const begin = (wire: Recorder): ReturnType<RecoveryServicesBackupClient["moveRecoveryPoint"]> =>
      clientOf(wire, { apiVersion: "2024-04-01" }).moveRecoveryPoint(
        "netsdktestrg",
        "testVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "348916168024334",
        {
          objectType: "MoveRPAcrossTiersRequest",
          sourceTierType: "HardenedRP",
          targetTierType: "ArchivedRP",
        },
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
        documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
        documents.example("2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
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
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
        documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
        documents.example("2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json").reply(200),
      ]);
      expect(typed(await clientOf(second, { apiVersion: "2024-04-01" }).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
      ]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
          documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
          documents.example("2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json").reply(200),
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
          "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
          "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        ]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
        documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
        documents.example("2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
      ]);
    });

    it("is stopped by the operation the spec names, and then says that it was", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
        documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
        emptyReply(202),
        documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json").reply(200),
      ]);
      const poller = begin(wire);
      await poller.submitted();
      await poller.poll();
      await poller.poll();
      await poller.poll();
      await poller.cancel();
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        "POST https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000/cancel?api-version=2024-04-01",
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
      ]);
    });

    it("says so when it has failed, in the end", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
        documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
        documents.example("2024-04-01/AzureWorkload-GetJobDetails_Failed.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "moveRecoveryPoint",
        code: "400079",
        serviceMessage: "The database cannot be reached.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
      ]);
    });

    it("says so when it was canceled, in the end", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json").reply(200),
        documents.example("2024-04-01/Common-GetJobDetails.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error).toMatchObject({ operation: "moveRecoveryPoint" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs/00000000-0000-0000-0000-000000000000?api-version=2024-04-01",
      ]);
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
        operation: "moveRecoveryPoint",
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
      expect(error).toMatchObject({ operation: "moveRecoveryPoint" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });
});
