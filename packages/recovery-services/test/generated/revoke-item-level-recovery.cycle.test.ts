// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("revokeItemLevelRecovery", () => {
  describe("its cycle, begun as in the example 2024-04-01/AzureIaasVm-Revoke_Ilr.json", () => {
    const example = documents.example("2024-04-01/AzureIaasVm-Revoke_Ilr.json");
    const accepted = () => [example.reply(202)];
    const running = () =>
      documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json").reply(200);
    const trigger =
      "POST https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/protectedItems/vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/recoveryPoints/1/revokeInstantItemRecovery?api-version=2024-04-01";
    const status =
      "GET https://management.azure.com/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/PythonSDKBackupTestRg/providers/Microsoft.RecoveryServices/vaults/PySDKBackupTestRsVault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/protectedItems/vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1/operationsStatus/00000000-0000-0000-0000-000000000000?api-version=2016-12-01";
    const begin = (wire: Recorder): ReturnType<RecoveryServicesBackupClient["revokeItemLevelRecovery"]> =>
      clientOf(wire, { apiVersion: "2024-04-01" }).revokeItemLevelRecovery(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "1",
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(await poller).toBeUndefined();
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
      expect(await clientOf(second, { apiVersion: "2024-04-01" }).resume(token)).toBeUndefined();
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
        expect(await poller).toBeUndefined();
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
      expect(await poller).toBeUndefined();
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
        operation: "revokeItemLevelRecovery",
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
      expect(error).toMatchObject({ operation: "revokeItemLevelRecovery" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });
});
