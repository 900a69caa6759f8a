// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  emptyReply,
  everythingOf,
  failureOf,
  recorder,
  settled,
  textReply,
  typed,
  written,
  xmlReply,
} from "@azbackup/contract";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { BizTalkServicesClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getUsageMetrics", () => {
  describe("the request of an example", () => {
    it("sends what the example 2013-04-26/getUsageMetrics.json documents", async () => {
      const example = documents.example("2013-04-26/getUsageMetrics.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getUsageMetrics("mycloudservice1", "mybiztalkservice");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/mycloudservice1/resources/biztalkservices/~/biztalk/mybiztalkservice/usage",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetUsageMetrics", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<BizTalkServicesClient["getUsageMetrics"]> = ["x", "xxxxxx"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getUsageMetrics(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/x/resources/biztalkservices/~/biztalk/xxxxxx/usage",
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetUsageMetrics", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<BizTalkServicesClient["getUsageMetrics"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(51),
        "a b/ü&#?%+'\"<xxxxxxx",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getUsageMetrics(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/resources/biztalkservices/~/biztalk/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxx/usage",
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetUsageMetrics", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2013-04-26/getUsageMetrics.json", async () => {
      const example = documents.example("2013-04-26/getUsageMetrics.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getUsageMetrics("mycloudservice1", "mybiztalkservice");
      expect(typed(result)).toStrictEqual({
        metrics: [
          { name: "Hybrid Connections", currentValue: 1, limit: 5, unit: "Count" },
          {
            name: "Hybrid Connections Data Usage",
            currentValue: 1.2,
            limit: -1,
            nextResetTime: "2013-02-22 23:09:90.89",
            unit: "GB",
          },
        ],
      });
      expect(written(documents.operation("getUsageMetrics"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads past elements and attributes the spec does not know", async () => {
      const example = documents.example("2013-04-26/getUsageMetrics.json");
      const source = String(example.source(200));
      const strange = source.replace(
        /<[A-Za-z][^>]*/,
        '$& contractUnknown="1"><ContractUnknown><More>1</More></ContractUnknown',
      );
      const wire = recorder([example.reply(200), xmlReply(200, strange)]);
      const plain = await clientOf(wire).getUsageMetrics("mycloudservice1", "mybiztalkservice");
      expect(strange).not.toBe(source);
      expect(
        typed(await clientOf(wire).getUsageMetrics("mycloudservice1", "mybiztalkservice")),
      ).toMatchObject(Object(typed(plain)));
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).getUsageMetrics("mycloudservice1", "mybiztalkservice");

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = `<Error xmlns="http://schemas.microsoft.com/windowsazure"><Code>${code}</Code><Message>${message}</Message></Error>`;
        expect(documents.api("2013-04-26").errorProblems("GetUsageMetrics", body)).toEqual([]);
        const wire = recorder([xmlReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getUsageMetrics",
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
    const valid: Parameters<BizTalkServicesClient["getUsageMetrics"]> = [
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
      const error = await failureOf(() => clientOf(wire).getUsageMetrics(...args));
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
