import { describe, expect, it } from "vitest";
import type { HttpResponse } from "../../src/http/index.js";
import { isAbortError, isDecodeError, isRestError } from "../../src/errors/index.js";
import {
  type Answer as Received,
  type CallOptions,
  isNotYet,
  type Operation,
  readBytes,
  readJson,
  readNothing,
  readNotYet,
  readText,
  query,
  sendOperation,
  withHeaders,
  writeJson,
} from "../../src/operation/index.js";
import * as read from "../../src/deserialize/index.js";
import * as write from "../../src/serialize/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { readerOf, writerOf } from "../codec/schema.js";
import { everything, inner } from "../codec/tables.js";
import { type Answer, fakeService } from "./fake-service.js";

const readInner = (answer: Received): unknown => readJson(answer, readerOf(inner));

const operation: Operation = {
  name: "getThing",
  method: "GET",
  request: ({ endpoint }) => ({ url: `${endpoint}/thing` }),
  statuses: [200, 204],
  read: (answer) => (answer.response.status === 200 ? readInner(answer) : readNothing(answer)),
};

async function send(
  answer: Answer,
  more: Partial<Operation> = {},
  options: CallOptions = {},
): Promise<unknown> {
  return sendOperation(fakeService([answer]).context, { ...operation, ...more }, {}, options);
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it resolved");
    },
    (error: unknown) => error,
  );
}

describe("sendOperation", () => {
  it("gives the typed body of a documented status", async () => {
    expect(await send([200, { Note: "n", At: "2024-01-01T00:00:00Z" }])).toStrictEqual({
      note: "n",
      at: new Date("2024-01-01T00:00:00Z"),
    });
  });

  it("gives undefined where no body is documented, whatever is sent", async () => {
    expect(await send([204])).toBeUndefined();
    expect(await send([200, "<html>"], { read: readNothing })).toBeUndefined();
  });

  it("says that a result is not there yet, whatever comes with it", async () => {
    const results: Partial<Operation> = {
      statuses: [200, 202],
      read: (answer) => (answer.response.status === 202 ? readNotYet(answer) : readInner(answer)),
    };
    for (const body of [undefined, {}, { Note: 5 }, "<html>"]) {
      const result = await send([202, body, { "retry-after": "30" }], results);
      expect(isNotYet(result)).toBe(true);
      expect(result).toEqual({ notYet: true, retryAfterMs: 30_000 });
    }
    expect(await send([202], results)).toEqual({ notYet: true, retryAfterMs: undefined });
    expect(isNotYet(await send([200, { notYet: true }], results))).toBe(false);
  });

  it("tells of odd values and headers, never what they are", async () => {
    const warnings: ServiceWarning[] = [];
    const answer: Answer = [
      200,
      { id: "1", Token: { s3cret: 1 }, Count: "s3cret" },
      { "retry-after": "s3cret" },
    ];
    const { context } = fakeService([answer], { options: { onWarning: (one) => warnings.push(one) } });
    const both: Operation = {
      ...operation,
      read: (received) =>
        withHeaders(received, readJson(received, readerOf(everything)), {
          retryAfter: ["retry-after", read.int32],
        }),
    };
    const result = await sendOperation(context, both, {});
    expect(result).toMatchObject({ id: "1" });
    expect(warnings).toMatchObject([
      { code: "UnexpectedValue", operation: "getThing", path: "body.Token", expected: "a string" },
      { path: "body.Count", expected: "a whole number of 32 bits", received: "a value of type string" },
      { path: "header retryAfter" },
    ]);
    expect(warnings[1]?.message).toBe(
      "body.Count of the response to getThing should be a whole number of 32 bits but is a value of type string",
    );
    expect(JSON.stringify(warnings)).not.toContain("s3cret");
  });

  it("does without anybody who listens, and with one who throws", async () => {
    const onWarning = () => {
      throw new Error("broken");
    };
    for (const options of [{}, { onWarning }]) {
      const { context } = fakeService([[200, { Note: {}, At: "2024-01-01T00:00:00Z" }]], { options });
      expect(await sendOperation(context, operation, {})).toMatchObject({ at: new Date("2024-01-01") });
    }
  });

  it("reads numbers beyond 2^53 exactly", async () => {
    const numbers = (answer: Received) => readJson(answer, read.map(read.int64));
    expect(await send([200, '{"n":131462452931584510}'], { read: numbers })).toEqual({
      n: 131462452931584510n,
    });
  });

  it("merges documented headers into the body, and makes an object of them where there is none", async () => {
    const headers = {
      retryAfter: ["retry-after", read.int32],
      etag: ["etag", read.string],
      enabled: ["x-enabled", read.boolean],
      missing: ["missing", read.string],
    } as const;
    const sent = { "retry-after": "60", ETag: '"1"', "x-enabled": "True" };
    const alone = (answer: Received) => withHeaders(answer, readNothing(answer), headers);
    expect(await send([204, undefined, sent], { read: alone })).toStrictEqual({
      retryAfter: 60,
      etag: '"1"',
      enabled: true,
    });
    const beside = (answer: Received) => withHeaders(answer, readInner(answer), headers);
    expect(await send([200, { Note: "n" }, sent], { read: beside })).toMatchObject({
      note: "n",
      retryAfter: 60,
      etag: '"1"',
    });
  });

  it("leaves out a header that is not what it should be, rather than fail what was accepted", async () => {
    const headers = { retryAfter: ["retry-after", read.int32], etag: ["etag", read.string] } as const;
    const sent = { "retry-after": "Tue, 01 Jan 2030 00:00:00 GMT", etag: '"1"' };
    const alone = (answer: Received) => withHeaders(answer, readNothing(answer), headers);
    expect(await send([204, undefined, sent], { read: alone })).toEqual({ etag: '"1"' });
  });

  it("takes a page for no answer, also where no body is documented", async () => {
    const page: Answer = [200, "<html>sign in</html>", { "content-type": "text/html; charset=utf-8" }];
    const error = await failureOf(send(page, { read: readNothing }));
    expect(isDecodeError(error) && error.received).toBe("an HTML page");
  });

  it("says that the work may have been started when the answer of what starts it cannot be read", async () => {
    const read = await failureOf(send([200, "{"]));
    const started = await failureOf(send([200, "{"], { method: "POST", startsWork: true }));
    expect(String(read)).not.toContain("may have been started");
    expect(isDecodeError(started) && started.message).toContain("may have been started");
    expect(started).toMatchObject({ path: "body", expected: "JSON" });
  });

  it("does not send merged headers back as part of the document", async () => {
    const { context, sent } = fakeService([[200, { Note: "n", Extra: 1 }, { etag: '"1"' }], [204]]);
    const get: Operation<object> = {
      ...operation,
      read: (answer) => withHeaders(answer, readInner(answer), { etag: ["etag", read.string] }),
    };
    const put: Operation = {
      ...operation,
      method: "PUT",
      request: (client, args) => ({
        url: `${client.endpoint}/thing`,
        body: writeJson(client, writerOf(inner), args["body"], "body"),
      }),
    };
    const found = await sendOperation(context, get, {});
    await sendOperation(context, put, { body: { ...found, note: "changed" } });
    expect(JSON.parse(sent[1]?.body ?? "")).toEqual({ Note: "changed", Extra: 1 });
  });

  it.each<[string, Answer]>([
    ["no JSON", [200, "<html>sign in</html>", { "content-type": "text/html" }]],
    ["half a document", [200, '{"Note":"hunter2']],
    ["nothing", [200]],
    ["another type", [200, ["hunter2"]]],
  ])("rejects with a DecodeError for %s where a document belongs", async (_, answer) => {
    const error = await failureOf(send(answer));
    expect(isDecodeError(error)).toBe(true);
    expect(String(error)).not.toContain("hunter2");
  });

  it("rejects with a DecodeError for text that is no UTF-8", async () => {
    const { context } = fakeService([[200]]);
    const body = new Uint8Array([
      ...new TextEncoder().encode('{"Note":"'),
      0xff,
      ...new TextEncoder().encode('"}'),
    ]);
    const broken = {
      ...context,
      send: async () => ({ status: 200, headers: {}, body, url: "https://service.example/thing" }),
    };
    expect(isDecodeError(await failureOf(sendOperation(broken, operation, {})))).toBe(true);
  });

  it.each([201, 206, 304])("does not take the undocumented status %s for a success", async (status) => {
    const error = await failureOf(send([status, status === 304 ? undefined : { Note: "n" }]));
    expect(isRestError(error) && error.statusCode).toBe(status);
  });

  it("gives plain text and bytes as they are", async () => {
    const text = (answer: Received) => readText(answer, read.string);
    expect(await send([200, "hi"], { read: text })).toBe("hi");
    expect(await send([200, "hi"], { read: readBytes })).toEqual(new Uint8Array([104, 105]));
  });

  it("rejects bad arguments before anything is sent", async () => {
    const { context, sent } = fakeService([[204]]);
    const id = query("id", "id", write.required(write.string));
    const strict: Operation = { ...operation, request: (client, args) => ({ url: `/${id(client, args)}` }) };
    await expect(sendOperation(context, strict, {})).rejects.toThrow("id is required");
    expect(sent).toEqual([]);
  });

  it("does not send what was aborted before", async () => {
    const { context, sent } = fakeService([[204]]);
    const error = await failureOf(
      sendOperation(context, operation, {}, { abortSignal: AbortSignal.abort() }),
    );
    expect(isAbortError(error)).toBe(true);
    expect(sent).toEqual([]);
  });

  it("shows each response to onResponse, also an error's, and does not fail when that does", async () => {
    const seen: unknown[] = [];
    const onResponse: CallOptions["onResponse"] = ({ status }, parsed) => {
      seen.push([status, parsed]);
      throw new Error("callback");
    };
    expect(await send([200, { Note: "n" }], {}, { onResponse })).toEqual({ note: "n" });
    await failureOf(send([500, "x"], {}, { onResponse }));
    expect(seen).toEqual([
      [200, { note: "n" }],
      [500, undefined],
    ]);
  });
});

describe("the error of an error status", () => {
  it.each<[string, unknown, Operation["error"], object]>([
    [
      "in the usual shape",
      { error: { code: "C", message: "m", target: "t" } },
      undefined,
      { code: "C", serviceMessage: "m", target: "t" },
    ],
    [
      "in a shape of its own",
      { Error: { Code: "C", Message: "m" } },
      { path: ["Error"], code: "Code", message: "Message" },
      { code: "C", serviceMessage: "m" },
    ],
    [
      "at the root although documented deeper",
      { code: "C", message: "m" },
      undefined,
      { code: "C", serviceMessage: "m" },
    ],
    [
      "with details and inner errors",
      {
        error: {
          code: "C",
          message: "m",
          details: [{ code: "D", message: "d" }],
          innererror: { code: "I", message: "i" },
        },
      },
      undefined,
      { details: [{ code: "D", message: "d" }], innerError: { code: "I", message: "i" } },
    ],
  ])("%s", async (_, body, shape, expected) => {
    const error = await failureOf(send([409, body], shape ? { error: shape } : {}));
    expect(isRestError(error)).toBe(true);
    expect(error).toMatchObject({ statusCode: 409, operation: "getThing", ...expected });
  });

  it.each<[string, unknown]>([
    ["HTML", "<html>Bad gateway</html>"],
    ["nothing", undefined],
    ["a number", 5],
    ["null", null],
    ["broken JSON", '{"error":{"code":'],
    ["a circle of nonsense", { error: { code: {}, message: [] } }],
  ])("is the status alone where the body is %s", async (_, body) => {
    expect(await failureOf(send([502, body]))).toMatchObject({ statusCode: 502, code: "HTTP_502" });
  });

  it("tells how long to wait, and the id the request was sent with", async () => {
    const error = await failureOf(
      send([429, undefined, { "retry-after": "7" }], {}, { clientRequestId: "abc" }),
    );
    expect(error).toMatchObject({ retryAfterMs: 7000, clientRequestId: "abc" });
  });

  it("does not repeat a signature the service quotes", async () => {
    const body = { error: { code: "C", message: "cannot write to https://a.example/c?sv=1&sig=hunter2" } };
    const error = await failureOf(send([400, body]));
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain("hunter2");
  });

  it("is read from XML by the format the client brings", async () => {
    const xml = {
      isXml: ({ body }: HttpResponse) => body[0] === "<".charCodeAt(0),
      document: (bytes: Uint8Array) => ({ Code: "C", Message: new TextDecoder().decode(bytes) }),
    };
    const shape = { path: [], code: "Code", message: "Message" };
    const { context } = fakeService(
      [
        [400, "<Error/>"],
        [400, '{"Code":"J"}'],
      ],
      { xml },
    );
    const failing = { ...operation, error: shape };
    expect(await failureOf(sendOperation(context, failing, {}))).toMatchObject({
      code: "C",
      serviceMessage: "<Error/>",
    });
    expect(await failureOf(sendOperation(context, failing, {}))).toMatchObject({ code: "J" });
  });
});
