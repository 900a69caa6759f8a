// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  changed,
  emptyReply,
  failureOf,
  inPieces,
  jsonReply,
  recorder,
  typed,
} from "@azbackup/contract";
import { CancelNotSupportedError, OperationFailedError, OperationTimedOutError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("restorePartition", () => {
  describe("its cycle, begun as in the example 6.4/RestorePartition-storage.json", () => {
    const example = documents.example("6.4/RestorePartition-storage.json");
    const accepted = () => [emptyReply(404), example.reply(202)];
    const running = () => documents.example("6.4/GetPartitionRestoreProgress-accepted.json").reply(200);
    const trigger =
      "POST https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore?api-version=6.4&RestoreTimeout=20";
    const status =
      "GET https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress?api-version=6.4";
    const result = {
      restoreState: "Success",
      timeStampUtc: new Date("2018-01-01T09:00:55.000Z"),
      restoredEpoch: { dataLossVersion: "131462452931584510", configurationVersion: "8589934592" },
      restoredLsn: "261",
      failureError: null,
    };
    const begin = (wire: Recorder): ReturnType<ServiceFabricBackupClient["restorePartition"]> =>
      clientOf(wire).restorePartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
        restoreTimeout: 20,
        restorePartitionDescription: {
          backupId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          backupLocation:
            "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
          backupStorage: {
            storageKind: "AzureBlobStore",
            connectionString:
              "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
            containerName: "BackupContainer",
          },
        },
      });

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("6.4/GetPartitionRestoreProgress.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([status, trigger, status, status]);
    });

    it("goes on in another process without a second trigger, from a token without secrets", async () => {
      const first = recorder([...accepted(), running()]);
      const poller = begin(first);
      await poller.submitted();
      await poller.poll();
      const token = await poller.resumeToken();
      expect(token).not.toContain(
        "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
      );
      const second = recorder([
        running(),
        documents.example("6.4/GetPartitionRestoreProgress.json").reply(200),
      ]);
      expect(typed(await clientOf(second).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([status, trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("6.4/GetPartitionRestoreProgress.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces((saved) => clientOf(wire).resume(saved), token, reads);
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([status, trigger, status, status]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("6.4/GetPartitionRestoreProgress.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([status, trigger, status, status]);
    });

    it("does not take the end of the run before for its own", async () => {
      const before = jsonReply(
        200,
        changed(
          documents.example("6.4/GetPartitionRestoreProgress.json").source(200),
          ["TimeStampUtc"],
          "2001-01-01T00:00:00Z",
        ),
      );
      const wire = recorder([
        before,
        example.reply(202),
        before,
        running(),
        documents.example("6.4/GetPartitionRestoreProgress.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([status, trigger, status, status, status]);
    });

    it("cannot be canceled, and says so without asking the service", async () => {
      const wire = recorder(accepted());
      const poller = begin(wire);
      await poller.submitted();
      expect(await failureOf(() => poller.cancel())).toBeInstanceOf(CancelNotSupportedError);
      expect(wire.lines).toEqual([status, trigger]);
    });

    it("says so when it has failed", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("6.4/GetPartitionRestoreProgress-failed.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "restorePartition",
        code: "FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR",
        serviceMessage: "An error occurred during this operation.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([status, trigger, status, status]);
    });

    it("says so when it was given up", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("6.4/GetPartitionRestoreProgress-timed-out.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationTimedOutError);
      expect(error).toMatchObject({
        operation: "restorePartition",
        code: "FABRIC_E_TIMEOUT",
        serviceMessage: "The restore timed out.",
      });
      expect(poller.operationState).toMatchObject({ status: "timedOut", error });
      expect(wire.lines).toEqual([status, trigger, status, status]);
    });
  });
});
