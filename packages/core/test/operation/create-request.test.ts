import { describe, expect, it } from "vitest";
import { length } from "../../src/codec/index.js";
import {
  type Arguments,
  type CallOptions,
  createRequest,
  headerText,
  type OperationBase,
  query,
  writeJson,
  writeBytes,
  writeText,
} from "../../src/operation/index.js";
import * as write from "../../src/serialize/index.js";
import { type ModelSchema, writeXml } from "../../src/xml/index.js";
import { writerOf } from "../codec/schema.js";
import { everything } from "../codec/tables.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { fakeService } from "./fake-service.js";

const clock = new VirtualClock({ now: 1000 });
const { context } = fakeService([], { options: { clock } });
const wait = query("wait", "BackupTimeout", write.int32);

const operation: OperationBase = {
  name: "fullBackup",
  method: "POST",
  request: (client, args) => ({
    url: `${client.endpoint}/backup?a${wait(client, args)}`,
    headers: {
      accept: "application/json",
      "x-ms-version": "2012-08-01",
      "if-match": headerText(client, args, "ifMatch", write.string),
      key: headerText(client, args, "key", write.secret(write.string)),
    },
    contentType: "application/json",
    body:
      args["body"] === undefined ? undefined : writeJson(client, writerOf(everything), args["body"], "body"),
  }),
  statuses: [202],
  startsWork: true,
};

const create = (args: Arguments, options: CallOptions = {}) =>
  createRequest(context, operation, args, options);

/** The body that a way of writing makes of a value. */
const bodyOf = (body: () => string | Uint8Array, contentType = "text/plain") =>
  createRequest(context, { ...operation, request: () => ({ url: "/", contentType, body: body() }) }, {});

describe("createRequest", () => {
  it("puts the parts together", () => {
    expect(create({ body: { id: "1", big: 2n ** 60n }, ifMatch: '"a"', wait: 10 })).toEqual({
      method: "POST",
      url: "https://service.example/backup?a&BackupTimeout=10",
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
    const request = create({});
    expect(request.body).toBeUndefined();
    expect(request.headers).not.toHaveProperty("content-type");
    expect(request.headers).not.toHaveProperty("if-match");
  });

  it("demands a body that is written", () => {
    for (const none of [undefined, null]) {
      expect(() => bodyOf(() => writeJson(context, write.string, none, "body"))).toThrow("body is required");
      expect(() => bodyOf(() => writeText(context, write.string, none, "body"))).toThrow("body is required");
    }
    expect(bodyOf(() => writeJson(context, write.nullable(write.string), null, "body")).body).toBe("null");
  });

  it("refuses a body that has no end, or nearly none", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    for (const value of [circle, deep, { id: "1", self: deep }]) {
      expect(() => bodyOf(() => writeJson(context, write.unknown, value, "body"))).toThrow(
        "the arguments of fullBackup must be values that can be read",
      );
    }
  });

  it("turns the timeout into a moment of the client's clock", () => {
    expect(create({}, { timeout: 5000 }).deadline).toBe(6000);
    expect(create({}).deadline).toBeUndefined();
    for (const timeout of [0, -1, Number.NaN]) {
      expect(() => create({}, { timeout })).toThrow("options.timeout");
    }
  });

  it("adds the caller's headers and request id", () => {
    const { headers } = create(
      {},
      { headers: { "X-Mine": "1", Accept: "text/plain" }, clientRequestId: "abc" },
    );
    expect(headers).toMatchObject({ "x-mine": "1", accept: "text/plain", "x-ms-client-request-id": "abc" });
    expect(headers).not.toHaveProperty("Accept");
  });

  it.each(["Authorization", "HOST", "content-length", "a b", "x:y", ""])("refuses the header %j", (name) => {
    expect(() => create({}, { headers: { [name]: "hunter2" } })).toThrow(/options\.headers(?!.*hunter2)/s);
  });

  it.each(["a\r\nx-evil: 1", "a\nb", "ä", "\0"])("refuses the header value %j", (value) => {
    expect(() => create({ ifMatch: value })).toThrow("ifMatch must be printable");
    expect(() => create({}, { headers: { "x-mine": value } })).toThrow("options.headers.x-mine");
    expect(() => create({}, { clientRequestId: value })).toThrow("options.clientRequestId");
  });

  it("does not show a secret header it refuses", () => {
    expect(() => create({ key: "hunter2\n" })).toThrow(/^(?!.*hunter2)/s);
  });

  it("sends plain text and bytes as they are", () => {
    const short = write.checked(write.string, length(0, 3));
    const bytes = new Uint8Array([1]);
    expect(bodyOf(() => writeText(context, short, "hi", "body")).body).toBe("hi");
    expect(bodyOf(() => writeBytes(bytes, "body")).body).toEqual(bytes);
    expect(bodyOf(() => writeJson(context, write.bytes, bytes, "body")).body).toBe('"AQ=="');
    expect(() => bodyOf(() => writeText(context, short, "much", "body"))).toThrow(
      "body must be at most 3 characters",
    );
  });

  it("has XML written after the value was checked", () => {
    const schema: ModelSchema = {
      name: "Note",
      properties: { text: { type: "string", wire: "Text" } },
      xml: { name: "Note" },
    };
    const serialize = write.model(() => ({ text: ["Text", write.checked(write.string, length(0, 3))] }));
    const request = (text: string) =>
      bodyOf(() => writeXml(context, serialize, schema, { text }, "body"), "application/xml; charset=utf-8");
    expect(request("a<b").headers["content-type"]).toBe("application/xml; charset=utf-8");
    expect(request("a<b").body).toMatch(/<Note><Text>a&lt;b<\/Text><\/Note>$/);
    expect(() => request("abcd")).toThrow("body.text must be at most 3");
  });
});
