import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { createTransport as createTransportOf, platformOptionRules } from "../../src/http/transport/web.js";
import { checkOptions } from "../../src/options/index.js";
import { aRequest, aTrigger, sendBy } from "../support/http.js";
import { serverTls, startServer } from "../support/servers.js";

const createTransport = (options: Parameters<typeof createTransportOf>[0]) =>
  sendBy(createTransportOf(options));

type Fetch = typeof globalThis.fetch;
const answering = (make: () => Response) => vi.fn<Fetch>(async () => make());

describe("the transport on fetch", () => {
  it("passes the request on and leaves redirects alone", async () => {
    const fetch = answering(
      () => new Response("hi", { status: 307, headers: { Location: "/x", "X-A": "1" } }),
    );
    const request = aTrigger({ body: "payload", headers: { "content-type": "a/b" } });
    const response = await createTransport({ fetch })(request);
    expect(fetch.mock.calls[0]).toEqual([
      request.url,
      {
        method: "POST",
        headers: { "content-type": "a/b" },
        body: "payload",
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    ]);
    expect(response).toMatchObject({
      status: 307,
      url: request.url,
      headers: { location: "/x", "x-a": "1" },
    });
    expect(new TextDecoder().decode(response.body)).toBe("hi");
  });

  it("joins repeated headers", async () => {
    const headers = new Headers([
      ["a", "1"],
      ["a", "2"],
      ["set-cookie", "x"],
      ["set-cookie", "y"],
    ]);
    const response = await createTransport({ fetch: answering(() => new Response(null, { headers })) })(
      aRequest(),
    );
    expect(response.headers).toMatchObject({ a: "1, 2", "set-cookie": "x, y" });
    expect(response.body.length).toBe(0);
  });

  it("has a header once that came twice with one value", async () => {
    const headers = new Headers([
      ["location", "/a, b"],
      ["location", "/a, b"],
      ["retry-after", "5"],
      ["retry-after", "6"],
    ]);
    const response = await createTransport({ fetch: answering(() => new Response(null, { headers })) })(
      aRequest(),
    );
    expect(response.headers).toEqual({ location: "/a, b", "retry-after": "5, 6" });
  });

  it("keeps status and headers of a 202 and of an error whose body cannot be read", async () => {
    const broken = () =>
      new ReadableStream({ pull: (controller) => controller.error(new TypeError("gzip")) });
    const long = () => "x".repeat(101);
    for (const status of [202, 400, 409, 503]) {
      for (const [body, code] of [
        [broken, "FETCH_FAILED"],
        [long, "ResponseTooLarge"],
      ] as const) {
        const headers = { location: "/status/1" };
        const fetch = answering(() => new Response(body(), { status, headers }));
        const response = await createTransport({ fetch, maxResponseBytes: 100 })(aTrigger());
        expect(response).toMatchObject({ status, headers, bodyError: { code } });
        expect(response.body.length).toBe(0);
      }
    }
  });

  it("refuses a body beyond the limit while it is coming in, and stops reading", async () => {
    let pulled = 0;
    const cancel = vi.fn<() => void>();
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(40));
      },
      cancel,
    });
    const send = createTransport({ fetch: answering(() => new Response(endless)), maxResponseBytes: 100 });
    await expect(send(aTrigger())).rejects.toMatchObject({ name: "ResponseTooLargeError", limit: 100 });
    expect(pulled).toBeLessThan(6);
    expect(cancel).toHaveBeenCalled();
  });

  it("takes a body of exactly the limit", async () => {
    const send = createTransport({
      fetch: answering(() => new Response("x".repeat(100))),
      maxResponseBytes: 100,
    });
    expect((await send(aRequest())).body.length).toBe(100);
  });

  it("never takes a body that is shorter than announced for the whole of it", async () => {
    const send = createTransport({
      fetch: answering(() => new Response('{"a":1}', { headers: { "content-length": "70" } })),
    });
    await expect(send(aTrigger())).rejects.toMatchObject({ name: "TransportError", sent: "maybe" });
    expect((await send(aRequest({ method: "HEAD" }))).status).toBe(200);
  });

  it("makes nothing of the length of a compressed body", async () => {
    const headers = { "content-length": "3", "content-encoding": "gzip" };
    const send = createTransport({ fetch: answering(() => new Response("decompressed", { headers })) });
    expect((await send(aRequest())).body.length).toBe(12);
  });

  it("reports a stream that breaks as a connection that failed", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError("terminated")),
    });
    const send = createTransport({ fetch: answering(() => new Response(broken)) });
    await expect(send(aTrigger())).rejects.toMatchObject({ name: "TransportError", sent: "maybe" });
  });

  it.each([
    ["ECONNREFUSED", "no"],
    ["ENOTFOUND", "no"],
    ["UND_ERR_CONNECT_TIMEOUT", "no"],
    ["EAI_AGAIN", "no"],
    ["EHOSTUNREACH", "no"],
    ["ENETUNREACH", "no"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "no"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "no"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "no"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "no"],
    ["CERT_HAS_EXPIRED", "no"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "no"],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "maybe"],
    ["ECONNRESET", "maybe"],
    ["UND_ERR_SOCKET", "maybe"],
  ])("knows after %s whether the request was sent: %s", async (code, sent) => {
    const cause = Object.assign(new Error("x"), { code });
    const fetch = vi.fn<Fetch>(() => Promise.reject(new TypeError("fetch failed", { cause })));
    await expect(createTransport({ fetch })(aTrigger())).rejects.toMatchObject({ code, sent });
  });

  it.each([new TypeError("Failed to fetch"), "not even an error"])(
    "assumes that it was when nobody says: %s",
    async (thrown) => {
      const fetch = vi.fn<Fetch>(() => Promise.reject(thrown));
      await expect(createTransport({ fetch })(aTrigger())).rejects.toMatchObject({
        code: "FETCH_FAILED",
        sent: "maybe",
      });
    },
  );

  it("refuses header values and URLs that cannot be sent, without showing them", async () => {
    const fetch = answering(() => new Response());
    const send = createTransport({ fetch });
    for (const value of ["hunter2\r\nx: y", "hunter2\n", "hunter2\u0000", "hunter2\u4e2d"]) {
      const sending = send(aRequest({ headers: { authorization: value } }));
      await expect(sending).rejects.toMatchObject({
        name: "ValidationError",
        parameter: "header authorization",
      });
      await expect(sending).rejects.not.toThrow("hunter2");
    }
    await expect(send(aRequest({ url: "https://h/ä" }))).rejects.toMatchObject({ parameter: "url" });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("knows Bun's own word for a connection that was refused", async () => {
    const cause = Object.assign(new Error("x"), { code: "ConnectionRefused" });
    const fetch = vi.fn<Fetch>(() => Promise.reject(cause));
    await expect(createTransport({ fetch })(aTrigger())).rejects.toMatchObject({ sent: "no" });
  });

  it("knows a code also of an error of another realm, and inside an AggregateError", async () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) })`,
    );
    const many = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    for (const thrown of [foreign, new TypeError("fetch failed", { cause: many })]) {
      const fetch = vi.fn<Fetch>(() => Promise.reject(thrown));
      await expect(createTransport({ fetch })(aTrigger())).rejects.toMatchObject({
        code: "ECONNREFUSED",
        sent: "no",
      });
    }
  });

  it("says that a server with a certificate nobody trusts got nothing", async () => {
    const server = await startServer((_, response) => response.end(), serverTls);
    await expect(createTransport({})(aTrigger({ url: `${server.origin}/` }))).rejects.toMatchObject({
      sent: "no",
    });
    expect(server.received).toEqual([]);
  });

  it("is refused where the platform has none", () => {
    vi.stubGlobal("fetch", undefined);
    expect(() => createTransport({})).toThrow("fetch must be given");
    vi.unstubAllGlobals();
  });

  it("refuses what only Node can do", () => {
    const certificate = { cert: "c", key: "k" };
    expect(() => createTransport({ certificate })).toThrow("credential must be absent outside of Node");
    const check = (options: object) => () => checkOptions(platformOptionRules, options);
    expect(check({ proxy: "http://user:hunter2@p" })).toThrow(/^proxy must be absent(?!.*hunter2)/);
    expect(check({ tls: { ca: "hunter2" } })).toThrow(/^tls must be absent(?!.*hunter2)/);
    expect(check({ idleConnectionMs: 1 })).toThrow("idleConnectionMs must be absent outside of Node");
    expect(check({ proxy: false })).not.toThrow();
  });

  it("works with the fetch of this runtime", async () => {
    const server = await startServer((_, response) => response.writeHead(201, { "x-a": "b" }).end("done"));
    const response = await createTransport({})(
      aTrigger({ url: `${server.origin}/a;b?c=%2F`, body: "payload" }),
    );
    expect(response).toMatchObject({ status: 201, headers: { "x-a": "b" } });
    expect(server.received).toMatchObject([{ method: "POST", path: "/a;b?c=%2F", body: "payload" }]);
  });
});
