// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, recorder, typed } from "@azbackup/contract";
import { CancelNotSupportedError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { BizTalkServicesClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("backupService", () => {
  describe("its cycle, begun as in the example 2013-04-26/backup.json", () => {
    const example = documents.example("2013-04-26/backup.json");
    const accepted = () => [example.reply(202)];
    const running = () => documents.example("2013-04-26/getOperationStatus-inProgress.json").reply(200);
    const trigger =
      "POST https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/mycloudservice1/resources/biztalkservices/biztalk/mybiztalkservice?comp=backup";
    const status =
      "GET https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41";
    const result = { id: "5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41", status: "Succeeded", httpStatusCode: 200 };
    const begin = (wire: Recorder): ReturnType<BizTalkServicesClient["backupService"]> =>
      clientOf(wire).backupService(
        "mycloudservice1",
        "mybiztalkservice",
        {
          backupStoreConnectionString:
            "BlobEndpoint=blobendpoint;QueueEndpoint=queueendpoint;TableEndpoint=tableendpoint;AccountName=accountname;AccountKey=accountkey;DefaultEndpointsProtocol=https",
          backupName: "backup-2012-21-02",
        },
        { ifMatch: "{Etag}" },
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2013-04-26/getOperationStatus.json").reply(200),
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
      expect(token).not.toContain(
        "BlobEndpoint=blobendpoint;QueueEndpoint=queueendpoint;TableEndpoint=tableendpoint;AccountName=accountname;AccountKey=accountkey;DefaultEndpointsProtocol=https",
      );
      const second = recorder([
        running(),
        documents.example("2013-04-26/getOperationStatus.json").reply(200),
      ]);
      expect(typed(await clientOf(second).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2013-04-26/getOperationStatus.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces((saved) => clientOf(wire).resume(saved), token, reads);
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([trigger, status, status]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2013-04-26/getOperationStatus.json").reply(200),
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
        documents.example("2013-04-26/getOperationStatus-failed.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "backupService",
        code: "InvalidBackupContainer",
        serviceMessage:
          "Backup failed. The backup container in the specified storage account already contains data.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });
});
