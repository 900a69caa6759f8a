// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  emptyReply,
  failureOf,
  recorder,
  settled,
  textReply,
  typed,
  written,
  xmlReply,
} from "@azbackup/contract";
import { RestError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listCloudServices", () => {
  describe("the request of an example", () => {
    it("sends what the example 2013-04-26/listCloudServices-none.json documents", async () => {
      const example = documents.example("2013-04-26/listCloudServices-none.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listCloudServices();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("ListCloudServices", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2013-04-26/listCloudServices-one.json documents", async () => {
      const example = documents.example("2013-04-26/listCloudServices-one.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listCloudServices();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("ListCloudServices", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2013-04-26/listCloudServices.json documents", async () => {
      const example = documents.example("2013-04-26/listCloudServices.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listCloudServices();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices",
        query: {},
        headers: { accept: "application/xml", "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("ListCloudServices", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).listCloudServices());
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices",
        query: {},
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("ListCloudServices", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2013-04-26/listCloudServices-none.json", async () => {
      const example = documents.example("2013-04-26/listCloudServices-none.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).listCloudServices();
      expect(typed(result)).toStrictEqual({ items: [] });
      expect(written(documents.operation("listCloudServices"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2013-04-26/listCloudServices-one.json", async () => {
      const example = documents.example("2013-04-26/listCloudServices-one.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).listCloudServices();
      expect(typed(result)).toStrictEqual({
        items: [{ name: "mycloudservice1", label: "My cloud service", geoRegion: "West US", resources: [] }],
      });
      expect(written(documents.operation("listCloudServices"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2013-04-26/listCloudServices.json", async () => {
      const example = documents.example("2013-04-26/listCloudServices.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).listCloudServices();
      expect(typed(result)).toStrictEqual({
        items: [
          {
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
          },
          {
            name: "mycloudservice2",
            label: "Another cloud service",
            description: "",
            geoRegion: "North Europe",
            resources: [
              {
                resourceProviderNamespace: "biztalkservices",
                type: "biztalk",
                name: "otherservice",
                operationStatus: {
                  type: "Suspend",
                  result: "Failed",
                  error: { httpCode: 409, message: "Operation not allowed", extendedCode: "ConflictError" },
                },
              },
            ],
          },
        ],
      });
      expect(written(documents.operation("listCloudServices"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads past elements and attributes the spec does not know", async () => {
      const example = documents.example("2013-04-26/listCloudServices-one.json");
      const source = String(example.source(200));
      const strange = source.replace(
        /<[A-Za-z][^>]*/,
        '$& contractUnknown="1"><ContractUnknown><More>1</More></ContractUnknown',
      );
      const wire = recorder([example.reply(200), xmlReply(200, strange)]);
      const plain = await clientOf(wire).listCloudServices();
      expect(strange).not.toBe(source);
      expect(typed(await clientOf(wire).listCloudServices())).toMatchObject(Object(typed(plain)));
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> => clientOf(wire).listCloudServices();

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = `<Error xmlns="http://schemas.microsoft.com/windowsazure"><Code>${code}</Code><Message>${message}</Message></Error>`;
        expect(documents.api("2013-04-26").errorProblems("ListCloudServices", body)).toEqual([]);
        const wire = recorder([xmlReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "listCloudServices",
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
});
