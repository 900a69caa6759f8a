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

describe("getCloudService", () => {
  describe("the request of an example", () => {
    it("sends what the example 2013-04-26/getCloudService.json documents", async () => {
      const example = documents.example("2013-04-26/getCloudService.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getCloudService("mycloudservice1");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/mycloudservice1",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetCloudService", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<BizTalkServicesClient["getCloudService"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getCloudService(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/x",
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetCloudService", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<BizTalkServicesClient["getCloudService"]> = ["a b/ü&#?%+'\"<" + "x".repeat(51)];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getCloudService(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path:
          "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C" +
          "x".repeat(51),
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("GetCloudService", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2013-04-26/getCloudService.json", async () => {
      const example = documents.example("2013-04-26/getCloudService.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getCloudService("mycloudservice1");
      expect(typed(result)).toStrictEqual({
        name: "mycloudservice1",
        label: "My cloud service",
        description: "Holds BizTalk services",
        geoRegion: "West US",
        resources: [
          {
            resourceProviderNamespace: "biztalkservices",
            type: "biztalk",
            name: "mybiztalkservice",
            plan: "",
            schemaVersion: "1.0",
            eTag: "3c1d9f52-6f4e-4b0a-8d27-95f0c6a1e7b3",
            state: "Suspended",
            subState: "",
            usageMeters: [{ name: "Units", unit: "Count", included: "1", used: "1" }],
            intrinsicSettings: {
              serviceSettings: { serviceVersion: "1.1.0", edition: "premium", unitCount: 1 },
            },
            outputItems: [{ key: "PrimaryUrl", value: "https://mybiztalkservice.biztalk.windows.net" }],
            operationStatus: { type: "Suspend", result: "Succeeded" },
          },
        ],
      });
      expect(written(documents.operation("getCloudService"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads past elements and attributes the spec does not know", async () => {
      const example = documents.example("2013-04-26/getCloudService.json");
      const source = String(example.source(200));
      const strange = source.replace(
        /<[A-Za-z][^>]*/,
        '$& contractUnknown="1"><ContractUnknown><More>1</More></ContractUnknown',
      );
      const wire = recorder([example.reply(200), xmlReply(200, strange)]);
      const plain = await clientOf(wire).getCloudService("mycloudservice1");
      expect(strange).not.toBe(source);
      expect(typed(await clientOf(wire).getCloudService("mycloudservice1"))).toMatchObject(
        Object(typed(plain)),
      );
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> => clientOf(wire).getCloudService("mycloudservice1");

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = `<Error xmlns="http://schemas.microsoft.com/windowsazure"><Code>${code}</Code><Message>${message}</Message></Error>`;
        expect(documents.api("2013-04-26").errorProblems("GetCloudService", body)).toEqual([]);
        const wire = recorder([xmlReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getCloudService",
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
    const valid: Parameters<BizTalkServicesClient["getCloudService"]> = ["a b/ü&#?%+'\"<" + "x".repeat(51)];

    it.each([
      { parameter: "cloudServiceName", given: undefined, rule: "" },
      { parameter: "cloudServiceName", given: "", rule: "1" },
      { parameter: "cloudServiceName", given: "a".repeat(65), rule: "64" },
      { parameter: "cloudServiceName", given: "..", rule: "" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["cloudServiceName"], parameter, given);
      const error = await failureOf(() => clientOf(wire).getCloudService(...args));
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
