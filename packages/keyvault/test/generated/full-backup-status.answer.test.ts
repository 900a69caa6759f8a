// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("fullBackupStatus", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2025-07-01/fullBackupStatus.json", async () => {
      const example = documents.example("2025-07-01/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "2025-07-01",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full backup is in progress",
        azureStorageBlobContainerUri:
          "https://myaccount.blob.core.windows.net/sascontainer/.fullbackup-pool-61e8dd3ae21f-1579243113",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.4/fullBackupStatus-failed.json", async () => {
      const example = documents.example("7.4/fullBackupStatus-failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "Failed",
        statusDetails: "Full backup failed",
        error: {
          code: "Forbidden",
          message: "The SAS token does not allow writing to the container.",
          innerError: null,
        },
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
        endTime: new Date("2017-03-29T12:21:00.000Z"),
      });
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.4/fullBackupStatus-succeeded.json", async () => {
      const example = documents.example("7.4/fullBackupStatus-succeeded.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "Succeeded",
        statusDetails: "Full backup succeeded",
        error: null,
        azureStorageBlobContainerUri:
          "https://myaccount.blob.core.windows.net/sascontainer/fullbackup-pool-61e8dd3ae21f-1579243113",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
        endTime: new Date("2017-03-29T12:50:00.000Z"),
      });
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.4/fullBackupStatus.json", async () => {
      const example = documents.example("7.4/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myvault.vault.azure.net/",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full backup is in progress",
        azureStorageBlobContainerUri:
          "https://myaccount.blob.core.windows.net/sascontainer/.fullbackup-pool-61e8dd3ae21f-1579243113",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.5/fullBackupStatus.json", async () => {
      const example = documents.example("7.5/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.5",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full backup is in progress",
        azureStorageBlobContainerUri:
          "https://myaccount.blob.core.windows.net/sascontainer/.fullbackup-pool-61e8dd3ae21f-1579243113",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 7.6/fullBackupStatus.json", async () => {
      const example = documents.example("7.6/fullBackupStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.6",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(typed(result)).toStrictEqual({
        status: "InProgress",
        statusDetails: "Full backup is in progress",
        azureStorageBlobContainerUri:
          "https://myaccount.blob.core.windows.net/sascontainer/.fullbackup-pool-61e8dd3ae21f-1579243113",
        jobId: "45aacd568ab049a2803861e8dd3ae21f",
        startTime: new Date("2017-03-29T12:20:00.000Z"),
      });
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("7.4/fullBackupStatus-succeeded.json");
      const body = changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] });
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("7.4/fullBackupStatus-succeeded.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(changed(example.source(200), ["status"], null), ["statusDetails"], null),
                ["error"],
                null,
              ),
              ["jobId"],
              null,
            ),
            ["startTime"],
            null,
          ),
          ["endTime"],
          null,
        ),
        ["azureStorageBlobContainerUri"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("7.4/fullBackupStatus-succeeded.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, {
        vaultBaseUrl: "https://myhsm.managedhsm.azure.net",
        apiVersion: "7.4",
      }).fullBackupStatus("45aacd568ab049a2803861e8dd3ae21f");
      expect(written(documents.operation("fullBackupStatus"), 200, result)).toStrictEqual(body);
    });
  });
});
