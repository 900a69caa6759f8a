// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder, typed } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getRecoveryPointExtendedInfo", () => {
  describe("its cycle, begun as in the example 2026-10-01/AzureIaasVm-TriggerGetRPExtendedInfo.json", () => {
    const example = documents.example("2026-10-01/AzureIaasVm-TriggerGetRPExtendedInfo.json");
    const accepted = () => [example.reply(202)];
    const running = () =>
      documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json").reply(200);
    const trigger =
      "POST https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfo?api-version=2026-10-01";
    const status =
      "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/operationsStatus/00000000-0000-0000-0000-000000000000?api-version=2026-10-01";
    const result = {
      value: [
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
          name: "348916168024334",
          type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
          properties: {
            objectType: "IaasVMRPExtendedInfo",
            osDisk: { diskSizeInGB: 127, lun: -1, name: "testvmName_OsDisk_1", storageType: "Premium_LRS" },
            dataDisks: [
              { diskSizeInGB: 1024, lun: 0, name: "testvmName_DataDisk_0", storageType: "StandardSSD_LRS" },
            ],
          },
        },
      ],
    };
    const begin = (
      wire: Recorder,
    ): ReturnType<RecoveryServicesBackupClient["getRecoveryPointExtendedInfo"]> =>
      clientOf(wire).getRecoveryPointExtendedInfo("testRG", "testVault", "Azure", {
        properties: {
          recoveryPointIds: [
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
          ],
        },
      });

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfoOperationResult/00000000-0000-0000-0000-000000000000?api-version=2026-10-01",
      ]);
      expect(wire.waits[0]).toBeGreaterThanOrEqual(10 * 1000);
      expect(wire.waits[0]).toBeLessThanOrEqual(10 * 1100);
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
        documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json").reply(200),
      ]);
      expect(typed(await clientOf(second).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfoOperationResult/00000000-0000-0000-0000-000000000000?api-version=2026-10-01",
      ]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
          documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces((saved) => clientOf(wire).resume(saved), token, reads);
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([
          trigger,
          status,
          status,
          "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfoOperationResult/00000000-0000-0000-0000-000000000000?api-version=2026-10-01",
        ]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2026-10-01/AzureIaasVm-GetRPExtendedInfoOperationResult.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/getRPExtendedInfoOperationResult/00000000-0000-0000-0000-000000000000?api-version=2026-10-01",
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
        operation: "getRecoveryPointExtendedInfo",
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
      expect(error).toMatchObject({ operation: "getRecoveryPointExtendedInfo" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });
});
