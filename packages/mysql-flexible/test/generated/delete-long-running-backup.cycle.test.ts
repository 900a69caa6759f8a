// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("deleteLongRunningBackup", () => {
  describe("its cycle, begun as in the example 2025-06-01-preview/LongRunningBackupDelete.json", () => {
    const example = documents.example("2025-06-01-preview/LongRunningBackupDelete.json");
    const accepted = () => [example.reply(202)];
    const running = () => jsonReply(200, { status: "Pending" });
    const trigger =
      "DELETE https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2025-06-01-preview";
    const status =
      "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/southeastasia/azureAsyncOperation/e276a03a-1770-4549-86f5-0edffae8997c?api-version=2025-06-01-preview";
    const begin = (wire: Recorder): ReturnType<MySqlFlexibleBackupClient["deleteLongRunningBackup"]> =>
      clientOf(wire, { apiVersion: "2025-06-01-preview" }).deleteLongRunningBackup(
        "TestGroup",
        "mysqltestserver",
        "testback",
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(await poller).toBeUndefined();
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("goes on in another process without a second trigger, from a token without secrets", async () => {
      const first = recorder([...accepted(), running()]);
      const poller = begin(first);
      await poller.submitted();
      await poller.poll();
      const token = await poller.resumeToken();
      const second = recorder([
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
      ]);
      expect(await clientOf(second, { apiVersion: "2025-06-01-preview" }).resume(token)).toBeUndefined();
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) => clientOf(wire, { apiVersion: "2025-06-01-preview" }).resume(saved),
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
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
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
        documents.example("2023-12-01-preview/OperationResults_Get.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "deleteLongRunningBackup",
        code: "AggregateException",
        serviceMessage:
          "System.AggregateException: One or more errors occurred. (Mismatch in count of number of Commited-Blocks from service.)",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("says so when it was canceled", async () => {
      const wire = recorder([...accepted(), running(), jsonReply(200, { status: "Canceled" })]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error).toMatchObject({ operation: "deleteLongRunningBackup" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("an answer that is the end already", () => {
    it("takes the answer 204 of 2025-06-01-preview/LongRunningBackupDelete.json for the end", async () => {
      const example = documents.example("2025-06-01-preview/LongRunningBackupDelete.json");
      const wire = recorder([example.reply(204)]);
      const poller = clientOf(wire, { apiVersion: "2025-06-01-preview" }).deleteLongRunningBackup(
        "TestGroup",
        "mysqltestserver",
        "testback",
      );
      expect(await poller).toBeUndefined();
      expect(wire.lines).toEqual([
        "DELETE https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2025-06-01-preview",
      ]);
    });
  });
});
