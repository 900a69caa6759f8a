// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, emptyReply, failureOf, jsonReply, recorder, textReply } from "@azbackup/contract";
import { RestError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createBackupPolicy", () => {
  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).createBackupPolicy({
        name: "DailyAzureBackupPolicy",
        autoRestoreOnDataLoss: false,
        maxIncrementalBackups: 3,
        schedule: {
          scheduleKind: "TimeBased",
          scheduleFrequencyType: "Daily",
          runTimes: [new Date("0001-01-01T09:00:00.000Z"), new Date("0001-01-01T17:00:00.000Z")],
        },
        storage: {
          storageKind: "AzureBlobStore",
          friendlyName: "Azure_storagesample",
          connectionString:
            "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
          containerName: "BackupContainer",
        },
        retentionPolicy: {
          retentionPolicyType: "Basic",
          minimumNumberOfBackups: 20,
          retentionDuration: "P3M",
        },
      });

    it.each([
      {
        status: 409,
        code: "FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING",
        message: "what the service says of it",
      },
      { status: 400, code: "E_INVALIDARG", message: "what the service says of it" },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = { Error: { Code: code, Message: message } };
      expect(documents.api("6.4").errorProblems("CreateBackupPolicy", body)).toEqual([]);
      const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "createBackupPolicy",
      });
    });

    it.each([
      {
        status: 502,
        reply: textReply(502, "<html><body>Bad gateway</body></html>", { "x-ms-request-id": "request-1" }),
      },
      { status: 500, reply: textReply(500, "not { a document", { "x-ms-request-id": "request-1" }) },
      { status: 503, reply: emptyReply(503, { "x-ms-request-id": "request-1" }) },
      { status: 403, reply: emptyReply(403, { "x-ms-request-id": "request-1" }) },
    ])("is a RestError with the status, whatever the body is: $status", async ({ status, reply }) => {
      const wire = recorder([reply]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({ statusCode: status, requestId: "request-1" });
    });
  });
});
