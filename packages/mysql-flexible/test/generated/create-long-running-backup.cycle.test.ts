// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  emptyReply,
  failureOf,
  inPieces,
  jsonReply,
  recorder,
  typed,
} from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createLongRunningBackup", () => {
  describe("its cycle, begun as in the example 2023-10-01-preview/LongRunningBackup.json", () => {
    const example = documents.example("2023-10-01-preview/LongRunningBackup.json");
    const accepted = () => [example.reply(202)];
    const running = () => emptyReply(202);
    const trigger =
      "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview";
    const status =
      "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.DBforMySQL/locations/eastus/operationStatus/00000000-0000-0000-0000-000000000000?api-version=2023-06-01-preview";
    const result = {
      properties: {
        backupType: "FULL",
        source: "Automatic",
        completedTime: new Date("2022-05-07T07:38:01.149Z"),
        provisioningState: "Ready",
      },
      id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
      name: "customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
      type: "Microsoft.DBforMySQL/flexibleServers/backups",
    };
    const begin = (wire: Recorder): ReturnType<MySqlFlexibleBackupClient["createLongRunningBackup"]> =>
      clientOf(wire, { apiVersion: "2023-10-01-preview" }).createLongRunningBackup(
        "TestGroup",
        "mysqltestserver",
        "testback",
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
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
        documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
      ]);
      expect(typed(await clientOf(second, { apiVersion: "2023-10-01-preview" }).resume(token))).toStrictEqual(
        result,
      );
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) => clientOf(wire, { apiVersion: "2023-10-01-preview" }).resume(saved),
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
        documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
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
        jsonReply(200, {
          properties: { provisioningState: "Failed" },
          error: { code: "ContractFault", message: "it went wrong" },
        }),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "createLongRunningBackup",
        code: "ContractFault",
        serviceMessage: "it went wrong",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("its cycle, begun as in the example 2023-10-01-preview/LongRunningBackup_WithBody.json", () => {
    const example = documents.example("2023-10-01-preview/LongRunningBackup_WithBody.json");
    const accepted = () => [example.reply(202)];
    const running = () => jsonReply(200, { status: "Pending" });
    const trigger =
      "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview";
    const status =
      "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.DBforMySQL/locations/eastus/azureAsyncOperation/00000000-0000-0000-0000-000000000000?api-version=2023-06-01-preview";
    const result = {
      properties: {
        backupType: "FULL",
        source: "Automatic",
        completedTime: new Date("2022-05-07T07:38:01.149Z"),
        provisioningState: "Ready",
      },
      id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
      name: "customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
      type: "Microsoft.DBforMySQL/flexibleServers/backups",
    };
    const begin = (wire: Recorder): ReturnType<MySqlFlexibleBackupClient["createLongRunningBackup"]> =>
      clientOf(wire, { apiVersion: "2023-10-01-preview" }).createLongRunningBackup(
        "TestGroup",
        "mysqltestserver",
        "testback",
        { parameters: { properties: { backupNameV2: "testback", backupType: "FULL" } } },
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
        documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
      ]);
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
        documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
      ]);
      expect(typed(await clientOf(second, { apiVersion: "2023-10-01-preview" }).resume(token))).toStrictEqual(
        result,
      );
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([
        status,
        status,
        "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
      ]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
          documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) => clientOf(wire, { apiVersion: "2023-10-01-preview" }).resume(saved),
          token,
          reads,
        );
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([
          trigger,
          status,
          status,
          "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
        ]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
        documents.example("2023-10-01-preview/LongRunningBackup.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
      ]);
    });

    it("cannot be canceled, and says so without asking the service", async () => {
      const wire = recorder(accepted());
      const poller = begin(wire);
      await poller.submitted();
      expect(await failureOf(() => poller.cancel())).toBeInstanceOf(CancelNotSupportedError);
      expect(wire.lines).toEqual([trigger]);
    });

    it("says so when it has failed, in the end", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
        jsonReply(200, {
          properties: { provisioningState: "Failed" },
          error: { code: "ContractFault", message: "it went wrong" },
        }),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "createLongRunningBackup",
        code: "ContractFault",
        serviceMessage: "it went wrong",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
      ]);
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
        operation: "createLongRunningBackup",
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
      expect(error).toMatchObject({ operation: "createLongRunningBackup" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("an answer that is the end already", () => {
    it("takes the answer 200 of 2023-10-01-preview/LongRunningBackup.json for the end", async () => {
      const example = documents.example("2023-10-01-preview/LongRunningBackup.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire, { apiVersion: "2023-10-01-preview" }).createLongRunningBackup(
        "TestGroup",
        "mysqltestserver",
        "testback",
      );
      expect(typed(await poller)).toStrictEqual({
        properties: {
          backupType: "FULL",
          source: "Automatic",
          completedTime: new Date("2022-05-07T07:38:01.149Z"),
          provisioningState: "Ready",
        },
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
        name: "customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
        type: "Microsoft.DBforMySQL/flexibleServers/backups",
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
      ]);
    });

    it("takes the answer 201 of 2023-10-01-preview/LongRunningBackup.json for the end", async () => {
      const example = documents.example("2023-10-01-preview/LongRunningBackup.json");
      const wire = recorder([example.reply(201)]);
      const poller = clientOf(wire, { apiVersion: "2023-10-01-preview" }).createLongRunningBackup(
        "TestGroup",
        "mysqltestserver",
        "testback",
      );
      expect(typed(await poller)).toStrictEqual({
        properties: {
          backupType: "FULL",
          source: "Automatic",
          completedTime: new Date("2022-05-07T07:38:01.149Z"),
          provisioningState: "Ready",
        },
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
        name: "customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
        type: "Microsoft.DBforMySQL/flexibleServers/backups",
      });
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2/testback?api-version=2023-10-01-preview",
      ]);
    });
  });
});
