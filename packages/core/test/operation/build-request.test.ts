import { describe, expect, it } from "vitest";
import type { ModelSchema } from "../../src/codec/index.js";
import {
  type BodyWriter,
  type CallOptions,
  buildRequest,
  type OperationSpec,
  writeJson,
  writePlain,
} from "../../src/operation/index.js";
import { writeXml } from "../../src/xml/index.js";
import { everythingModel } from "../codec/tables.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { fakeService } from "./fake-service.js";

const clock = new VirtualClock({ now: 1000 });
const { context } = fakeService([], { options: { clock } });

const spec: OperationSpec = {
  name: "fullBackup",
  method: "POST",
  path: "/backup",
  parameters: {
    version: { in: "header", type: "string", wire: "x-ms-version", constant: "2012-08-01" },
    ifMatch: { in: "header", type: "string", wire: "If-Match" },
    key: { in: "header", type: "string", secret: true },
    wait: { in: "query", type: "int32", wire: "BackupTimeout" },
    timeout: { in: "query", type: "int64" },
  },
  body: {
    name: "body",
    schema: { type: "model", model: () => everythingModel },
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: {} },
  startsWork: true,
  headers: { accept: "application/json" },
};

const build = (args: Record<string, unknown>, options: CallOptions & Record<string, unknown> = {}) =>
  buildRequest(context, spec, args, options);

describe("buildRequest", () => {
  it("puts the parts together", () => {
    expect(build({ body: { id: "1", big: 2n ** 60n }, ifMatch: '"a"' })).toEqual({
      method: "POST",
      url: "https://service.example/backup",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-ms-version": "2012-08-01",
        "if-match": '"a"',
      },
      body: '{"id":"1","Big":1152921504606846976}',
      operation: "fullBackup",
      startsWork: true,
      secrets: [],
      abortSignal: undefined,
    });
  });

  it("sends neither body nor content type when an optional body is not given", () => {
    for (const body of [undefined, null]) {
      const request = build({ body });
      expect(request.body).toBeUndefined();
      expect(request.headers).not.toHaveProperty("content-type");
    }
  });

  it("demands a required body", () => {
    const strict: OperationSpec = {
      ...spec,
      body: {
        name: "body",
        schema: { type: "string" },
        required: true,
        contentType: "application/json",
        write: writeJson,
      },
    };
    expect(() => buildRequest(context, strict, {})).toThrow("body must be given");
  });

  it("finds optional parameters among the options, except where every call has an option of that name", () => {
    expect(build({}, { wait: 10, timeout: 60_000 }).url).toBe(
      "https://service.example/backup?BackupTimeout=10",
    );
    expect(build({ timeout: 60 }).url).toBe("https://service.example/backup?timeout=60");
  });

  it("turns the timeout into a moment of the client's clock", () => {
    expect(build({}, { timeout: 5000 }).deadline).toBe(6000);
    expect(build({}).deadline).toBeUndefined();
    for (const timeout of [0, -1, Number.NaN])
      expect(() => build({}, { timeout })).toThrow("options.timeout");
  });

  it("adds the caller's headers and request id", () => {
    const { headers } = build(
      {},
      { headers: { "X-Mine": "1", Accept: "text/plain" }, clientRequestId: "abc" },
    );
    expect(headers).toMatchObject({ "x-mine": "1", accept: "text/plain", "x-ms-client-request-id": "abc" });
    expect(headers).not.toHaveProperty("Accept");
  });

  it.each(["Authorization", "HOST", "content-length", "a b", "x:y", ""])("refuses the header %j", (name) => {
    expect(() => build({}, { headers: { [name]: "hunter2" } })).toThrow(/options\.headers(?!.*hunter2)/s);
  });

  it.each(["a\r\nx-evil: 1", "a\nb", "ä", "\0"])("refuses the header value %j", (value) => {
    expect(() => build({ ifMatch: value })).toThrow("ifMatch must be printable");
    expect(() => build({}, { headers: { "x-mine": value } })).toThrow("options.headers.x-mine");
    expect(() => build({}, { clientRequestId: value })).toThrow("options.clientRequestId");
  });

  it("does not show a secret header it refuses", () => {
    expect(() => build({ key: "hunter2\n" })).toThrow(/^(?!.*hunter2)/s);
  });

  it("sends plain text and bytes as they are", () => {
    const sent = (type: "string" | "bytes", write: BodyWriter, value: unknown) => {
      const body = { name: "body", schema: { type, maxLength: 3 }, contentType: "text/plain", write };
      return buildRequest(context, { ...spec, body }, { body: value }).body;
    };
    expect(sent("string", writePlain, "hi")).toBe("hi");
    expect(sent("bytes", writePlain, new Uint8Array([1]))).toEqual(new Uint8Array([1]));
    expect(sent("bytes", writeJson, new Uint8Array([1]))).toBe('"AQ=="');
    expect(() => sent("string", writePlain, "much")).toThrow("body must be at most 3 characters");
  });

  it("has XML written by the format the operation brings, after checking the value", () => {
    const model: ModelSchema = {
      name: "Note",
      properties: { text: { type: "string", wire: "Text", maxLength: 3 } },
      xml: { name: "Note" },
    };
    const body = {
      name: "body",
      schema: { type: "model", model: () => model },
      contentType: "application/xml; charset=utf-8",
      write: writeXml,
    } as const;
    const written = (text: string) => buildRequest(context, { ...spec, body }, { body: { text } });
    expect(written("a<b").headers["content-type"]).toBe("application/xml; charset=utf-8");
    expect(written("a<b").body).toMatch(/<Note><Text>a&lt;b<\/Text><\/Note>$/);
    expect(() => written("abcd")).toThrow("body.text must be at most 3");
  });
});
