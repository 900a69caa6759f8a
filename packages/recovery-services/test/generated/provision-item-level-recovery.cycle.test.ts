// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder, typed } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("provisionItemLevelRecovery", () => {
  describe("its cycle, begun as in the example 2024-04-01/AzureIaasVm-Provision_Ilr.json", () => {
    const example = documents.example("2024-04-01/AzureIaasVm-Provision_Ilr.json");
    const accepted = () => [example.reply(202)];
    const running = () =>
      documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json").reply(200);
    const trigger =
      "POST https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/protectedItems/vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/recoveryPoints/1/provisionInstantItemRecovery?api-version=2024-04-01";
    const status =
      "GET https://management.azure.com/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/protectedItems/vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000?api-version=2016-12-01";
    const result = {
      name: "00000000-0000-0000-0000-000000000000",
      endTime: new Date("2026-09-14T09:17:45.331Z"),
      id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/operationsStatus/00000000-0000-0000-0000-000000000000",
      startTime: new Date("2026-09-14T09:17:13.076Z"),
      status: "Succeeded",
    };
    const begin = (wire: Recorder): ReturnType<RecoveryServicesBackupClient["provisionItemLevelRecovery"]> =>
      clientOf(wire, { apiVersion: "2024-04-01" }).provisionItemLevelRecovery(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "1",
        {
          properties: {
            initiatorName: "Hello World",
            recoveryPointId: "38823086363464",
            renewExistingRegistration: true,
            virtualMachineId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/pysdktestrg/providers/Microsoft.Compute/virtualMachines/pysdktestv2vm1",
            objectType: "IaasVMILRRegistrationRequest",
          },
        },
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([trigger, status, status]);
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
      ]);
      expect(typed(await clientOf(second, { apiVersion: "2024-04-01" }).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) => clientOf(wire, { apiVersion: "2024-04-01" }).resume(saved),
          token,
          reads,
        );
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([trigger, status, status]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([trigger, status, status]);
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
        operation: "provisionItemLevelRecovery",
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
      expect(error).toMatchObject({ operation: "provisionItemLevelRecovery" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });
});
