import { describe, expect, it } from "vitest";
import { isAbortError, isDecodeError, isRestError } from "../../src/errors/index.js";
import {
  type CallOptions,
  isNotYet,
  type OperationSpec,
  sendOperation,
  writeJson,
} from "../../src/operation/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { everything, inner } from "../codec/tables.js";
import { type Answer, fakeService } from "./fake-service.js";

const spec: OperationSpec = {
  name: "getThing",
  method: "GET",
  path: "/thing",
  parameters: {},
  responses: { 200: { body: inner }, 204: {} },
};

async function send(
  answer: Answer,
  more: Partial<OperationSpec> = {},
  options: CallOptions = {},
): Promise<unknown> {
  return sendOperation(fakeService([answer]).context, { ...spec, ...more }, {}, options);
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
    expect(await send([200, "<html>"], { responses: { 200: {} } })).toBeUndefined();
  });

  it("says that a result is not there yet, whatever comes with it", async () => {
    const responses = { ...spec.responses, 202: { notYet: true } } as const;
    for (const body of [undefined, {}, { Note: 5 }, "<html>"]) {
      const result = await send([202, body, { "retry-after": "30" }], { responses });
      expect(isNotYet(result)).toBe(true);
      expect(result).toEqual({ notYet: true, retryAfterMs: 30_000 });
    }
    expect(await send([202], { responses })).toEqual({ notYet: true, retryAfterMs: undefined });
    expect(isNotYet(await send([200, { notYet: true }], { responses }))).toBe(false);
  });

  it("tells of odd values and headers, never what they are", async () => {
    const warnings: ServiceWarning[] = [];
    const answer: Answer = [
      200,
      { id: "1", Token: { s3cret: 1 }, Count: "s3cret" },
      { "retry-after": "s3cret" },
    ];
    const { context } = fakeService([answer], { options: { onWarning: (one) => warnings.push(one) } });
    const headers = { retryAfter: { type: "int32", wire: "Retry-After" } } as const;
    const result = await sendOperation(
      context,
      { ...spec, responses: { 200: { body: everything, headers } } },
      {},
    );
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
      expect(await sendOperation(context, spec, {})).toMatchObject({ at: new Date("2024-01-01") });
    }
  });

  it("reads numbers beyond 2^53 exactly", async () => {
    const responses = { 200: { body: { type: "map", items: { type: "int64" } } } } as const;
    expect(await send([200, '{"n":131462452931584510}'], { responses })).toEqual({ n: 131462452931584510n });
  });

  it("merges documented headers into the body, and makes an object of them where there is none", async () => {
    const headers = {
      retryAfter: { type: "int32", wire: "Retry-After" },
      etag: { type: "string" },
      missing: { type: "string" },
    } as const;
    const sent = { "retry-after": "60", ETag: '"1"' };
    expect(await send([202, undefined, sent], { responses: { 202: { headers } } })).toEqual({
      retryAfter: 60,
      etag: '"1"',
    });
    expect(
      await send([200, { Note: "n" }, sent], { responses: { 200: { body: inner, headers } } }),
    ).toMatchObject({
      note: "n",
      retryAfter: 60,
      etag: '"1"',
    });
  });

  it("leaves out a header that is not what it should be, rather than fail what was accepted", async () => {
    const headers = { retryAfter: { type: "int32", wire: "Retry-After" }, etag: { type: "string" } } as const;
    const sent = { "retry-after": "Tue, 01 Jan 2030 00:00:00 GMT", etag: '"1"' };
    expect(await send([202, undefined, sent], { responses: { 202: { headers } } })).toEqual({ etag: '"1"' });
  });

  it("takes a page for no answer, also where no body is documented", async () => {
    const page: Answer = [200, "<html>sign in</html>", { "content-type": "text/html; charset=utf-8" }];
    const error = await failureOf(send(page, { responses: { 200: {} } }));
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
    const responses = { 200: { body: inner, headers: { etag: { type: "string" } } } } as const;
    const { context, sent } = fakeService([[200, { Note: "n", Extra: 1 }, { etag: '"1"' }], [204]]);
    const read = await sendOperation<object>(context, { ...spec, responses }, {});
    const put: OperationSpec = {
      ...spec,
      method: "PUT",
      body: { name: "body", schema: inner, contentType: "application/json", write: writeJson },
    };
    await sendOperation(context, put, { body: { ...read, note: "changed" } });
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
    expect(isDecodeError(await failureOf(sendOperation(broken, spec, {})))).toBe(true);
  });

  it.each([201, 206, 304])("does not take the undocumented status %s for a success", async (status) => {
    const error = await failureOf(send([status, status === 304 ? undefined : { Note: "n" }]));
    expect(isRestError(error) && error.statusCode).toBe(status);
  });

  it("gives plain text and bytes as they are", async () => {
    const raw = (type: "string" | "bytes", contentType: string) =>
      send([200, "hi"], { responses: { 200: { body: { type }, contentType } } });
    expect(await raw("string", "text/plain")).toBe("hi");
    expect(await raw("bytes", "application/octet-stream")).toEqual(new Uint8Array([104, 105]));
  });

  it("rejects bad arguments before anything is sent", async () => {
    const { context, sent } = fakeService([[204]]);
    const strict: OperationSpec = {
      ...spec,
      parameters: { id: { in: "query", type: "string", required: true } },
    };
    await expect(sendOperation(context, strict, {})).rejects.toThrow("id must be given");
    expect(sent).toEqual([]);
  });

  it("does not send what was aborted before", async () => {
    const { context, sent } = fakeService([[204]]);
    const error = await failureOf(sendOperation(context, spec, {}, { abortSignal: AbortSignal.abort() }));
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
  it.each<[string, unknown, OperationSpec["error"], object]>([
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
      encode: () => "",
      decode: () => undefined,
      document: (bytes: Uint8Array) => ({ Code: "C", Message: new TextDecoder().decode(bytes) }),
      decodeDocument: () => undefined,
    };
    const shape = { path: [], code: "Code", message: "Message" };
    const { context } = fakeService(
      [
        [400, "<Error/>", { "content-type": "application/xml" }],
        [400, "<Error/>"],
      ],
      { xml },
    );
    for (let read = 0; read < 2; read += 1) {
      expect(await failureOf(sendOperation(context, { ...spec, error: shape }, {}))).toMatchObject({
        code: "C",
        serviceMessage: "<Error/>",
      });
    }
  });
});
