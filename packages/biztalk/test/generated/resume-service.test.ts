// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  emptyReply,
  everythingOf,
  failureOf,
  inPieces,
  recorder,
  settled,
  textReply,
  typed,
  xmlReply,
} from "@azbackup/contract";
import {
  CancelNotSupportedError,
  OperationFailedError,
  RestError,
  ValidationError,
} from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { BizTalkServicesClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("resumeService", () => {
  describe("the request of an example", () => {
    it("sends what the example 2013-04-26/resume.json documents", async () => {
      const example = documents.example("2013-04-26/resume.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire).resumeService("mycloudservice1", "mybiztalkservice").submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/mycloudservice1/resources/biztalkservices/~/biztalk/mybiztalkservice",
        query: { comp: "resume" },
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("Resume", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<BizTalkServicesClient["resumeService"]> = ["x", "xxxxxx"];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .resumeService(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/x/resources/biztalkservices/~/biztalk/xxxxxx",
        query: { comp: "resume" },
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("Resume", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<BizTalkServicesClient["resumeService"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(51),
        "a b/ü&#?%+'\"<xxxxxxx",
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .resumeService(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/resources/biztalkservices/~/biztalk/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxx",
        query: { comp: "resume" },
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("Resume", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("its cycle, begun as in the example 2013-04-26/resume.json", () => {
    const example = documents.example("2013-04-26/resume.json");
    const accepted = () => [example.reply(202)];
    const running = () => documents.example("2013-04-26/getOperationStatus-inProgress.json").reply(200);
    const trigger =
      "POST https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/mycloudservice1/resources/biztalkservices/~/biztalk/mybiztalkservice?comp=resume";
    const status =
      "GET https://management.core.windows.net/00000000-0000-0000-0000-000000000000/operations/5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41";
    const result = { id: "5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41", status: "Succeeded", httpStatusCode: 200 };
    const begin = (wire: Recorder): ReturnType<BizTalkServicesClient["resumeService"]> =>
      clientOf(wire).resumeService("mycloudservice1", "mybiztalkservice");

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
        operation: "resumeService",
        code: "InvalidBackupContainer",
        serviceMessage:
          "Backup failed. The backup container in the specified storage account already contains data.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire).findStartedResumeService("mycloudservice1", "mybiztalkservice", {
        startedAfter: new Date("2030-01-01T10:00:00.000Z"),
        startedBefore: new Date("2030-01-01T10:00:30.000Z"),
      });
      expect(answer).toEqual({
        cannotTell:
          "the id by which the service tells of a request comes with its answer only; look at what the resource says of its last operation",
        settled: true,
      });
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).resumeService("mycloudservice1", "mybiztalkservice").submitted();

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = `<Error xmlns="http://schemas.microsoft.com/windowsazure"><Code>${code}</Code><Message>${message}</Message></Error>`;
        expect(documents.api("2013-04-26").errorProblems("Resume", body)).toEqual([]);
        const wire = recorder([xmlReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "resumeService",
        });
      },
    );

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

  describe("bad input", () => {
    const valid: Parameters<BizTalkServicesClient["resumeService"]> = [
      "a b/ü&#?%+'\"<" + "x".repeat(51),
      "a b/ü&#?%+'\"<xxxxxxx",
    ];

    it.each([
      { parameter: "cloudServiceName", given: undefined, rule: "" },
      { parameter: "cloudServiceName", given: "", rule: "1" },
      { parameter: "cloudServiceName", given: "a".repeat(65), rule: "64" },
      { parameter: "cloudServiceName", given: "..", rule: "" },
      { parameter: "resourceName", given: undefined, rule: "" },
      { parameter: "resourceName", given: "aaaaa", rule: "6" },
      { parameter: "resourceName", given: "a".repeat(21), rule: "20" },
      { parameter: "resourceName", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["cloudServiceName", "resourceName"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .resumeService(...args)
          .submitted(),
      );
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        parameter,
        message: expect.stringContaining(parameter),
        requirement: expect.stringContaining(rule),
      });
      expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
      expect([...wire.requests, ...wire.probes]).toEqual([]);
    });
  });
});
