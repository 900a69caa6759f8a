// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder, typed } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("preFullBackup", () => {
  describe("its cycle, begun as in the example 2025-07-01/preFullBackup.json", () => {
    const example = documents.example("2025-07-01/preFullBackup.json");
    const accepted = () => [example.reply(202)];
    const running = () => documents.example("2025-07-01/fullBackupStatus.json").reply(200);
    const trigger = "POST https://myvault.vault.azure.net/prebackup?api-version=2025-07-01";
    const status =
      "GET https://myvault.vault.azure.net/backup/45aacd568ab049a2803861e8dd3ae21f/pending?api-version=2025-07-01";
    const result = {
      status: "Succeeded",
      statusDetails: "Full backup succeeded",
      error: null,
      azureStorageBlobContainerUri:
        "https://myaccount.blob.core.windows.net/sascontainer/fullbackup-pool-61e8dd3ae21f-1579243113",
      jobId: "45aacd568ab049a2803861e8dd3ae21f",
      startTime: new Date("2017-03-29T12:20:00.000Z"),
      endTime: new Date("2017-03-29T12:50:00.000Z"),
    };
    const begin = (wire: Recorder): ReturnType<KeyVaultBackupClient["preFullBackup"]> =>
      clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
        apiVersion: "2025-07-01",
      }).preFullBackup({
        storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
        token: "se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=REDACTED",
      });

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("7.4/fullBackupStatus-succeeded.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([trigger, status, status]);
      expect(wire.waits[0]).toBeGreaterThanOrEqual(5 * 1000);
      expect(wire.waits[0]).toBeLessThanOrEqual(5 * 1100);
    });

    it("goes on in another process without a second trigger, from a token without secrets", async () => {
      const first = recorder([...accepted(), running()]);
      const poller = begin(first);
      await poller.submitted();
      await poller.poll();
      const token = await poller.resumeToken();
      expect(token).not.toContain("se=2018-02-01T00%3A00Z&spr=https&sv=2017-04-17&sr=b&sig=REDACTED");
      const second = recorder([
        running(),
        documents.example("7.4/fullBackupStatus-succeeded.json").reply(200),
      ]);
      expect(
        typed(
          await clientOf(second, {
            vaultBaseUrl: "https://myvault.vault.azure.net/",
            apiVersion: "2025-07-01",
          }).resume(token),
        ),
      ).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("7.4/fullBackupStatus-succeeded.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) =>
            clientOf(wire, {
              vaultBaseUrl: "https://myvault.vault.azure.net/",
              apiVersion: "2025-07-01",
            }).resume(saved),
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
        documents.example("7.4/fullBackupStatus-succeeded.json").reply(200),
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
        documents.example("7.4/fullBackupStatus-failed.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "preFullBackup",
        code: "Forbidden",
        serviceMessage: "The SAS token does not allow writing to the container.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("says so when it was canceled", async () => {
      const wire = recorder([...accepted(), running(), jsonReply(200, { status: "Canceled" })]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error).toMatchObject({ operation: "preFullBackup" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });
});
