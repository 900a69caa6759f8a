// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, emptyReply, failureOf, recorder, textReply, xmlReply } from "@azbackup/contract";
import { RestError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("backupService", () => {
  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire)
        .backupService(
          "mycloudservice1",
          "mybiztalkservice",
          {
            backupStoreConnectionString:
              "BlobEndpoint=blobendpoint;QueueEndpoint=queueendpoint;TableEndpoint=tableendpoint;AccountName=accountname;AccountKey=accountkey;DefaultEndpointsProtocol=https",
            backupName: "backup-2012-21-02",
          },
          { ifMatch: "{Etag}" },
        )
        .submitted();

    it.each([
      {
        status: 400,
        code: "InvalidBackupStore",
        message:
          "Backup failed. One or more of the service settings specified are not allowed for backup operation. Please refer to the product documentation on the allowed values and updatable settings.",
      },
      {
        status: 400,
        code: "InvalidBackupContainer",
        message:
          "Backup failed. The backup container in the specified storage account already contains data. Please delete the container or remove all contents inside the container.",
      },
      {
        status: 400,
        code: "InvalidBackupName",
        message:
          "Backup failed. Backup name specified is not allowed. Please refer to the product documentation on the allowed values for backup names.",
      },
      { status: 400, code: "ContractFault", message: "it went wrong" },
    ])("is a RestError with the service's code $code", async ({ status, code, message }) => {
      const body = `<Error xmlns="http://schemas.microsoft.com/windowsazure"><Code>${code}</Code><Message>${message}</Message></Error>`;
      expect(documents.api("2013-04-26").errorProblems("Backup", body)).toEqual([]);
      const wire = recorder([xmlReply(status, body, { "x-ms-request-id": "request-1" })]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({
        code,
        statusCode: status,
        serviceMessage: message,
        requestId: "request-1",
        operation: "backupService",
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
