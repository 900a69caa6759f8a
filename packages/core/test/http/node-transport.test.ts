import { subscribe } from "node:diagnostics_channel";
import { createServer } from "node:net";
import type { Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { createPipeline } from "../../src/http/index.js";
import { createTransport as createTransportOf } from "../../src/http/transport/node.js";
import { aRequest, aTrigger, sendBy } from "../support/http.js";
import { listen, startServer } from "../support/servers.js";
import { VirtualClock } from "../support/virtual-clock.js";

const createTransport = (options: Parameters<typeof createTransportOf>[0]) =>
  sendBy(createTransportOf(options));

const direct = { proxy: false } as const;
const text = (body: Uint8Array) => new TextDecoder().decode(body);

/** A server that answers with raw bytes, or does whatever it is told to do to the connection. */
async function rawServer(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => socket.once("data", () => answer(socket)));
  return `http://localhost:${await listen(server)}`;
}

describe("a request", () => {
  it("goes out with its method, headers and body", async () => {
    const server = await startServer((_, response) => response.writeHead(202, { "X-A": "b" }).end("ok"));
    const send = createTransport(direct);
    const body = new TextEncoder().encode("päyload");
    const response = await send(aTrigger({ url: `${server.origin}/p`, headers: { "x-q": "1" }, body }));
    expect(response).toMatchObject({ status: 202, headers: { "x-a": "b" }, url: `${server.origin}/p` });
    expect(text(response.body)).toBe("ok");
    expect(server.received).toMatchObject([
      { method: "POST", path: "/p", body: "päyload", headers: { "x-q": "1", "content-length": "8" } },
    ]);
  });

  it.each([
    "/a;b/$/c",
    "//double//slash",
    "/%2F/%2f/%7E~",
    "/dot/../segments/./x",
    "/q?a=b;c&d='e'|{f}",
    "/",
    "/p?u=https://x/y?z",
    "/back\\slash",
  ])("asks for %s exactly as it is written", async (path) => {
    const server = await startServer((_, response) => response.end());
    await createTransport(direct)(aRequest({ url: `${server.origin}${path}` }));
    expect(server.received.map((request) => request.path)).toEqual([path]);
  });

  it("asks for the root when the URL has no path, and keeps the fragment to itself", async () => {
    const server = await startServer((_, response) => response.end());
    const send = createTransport(direct);
    for (const rest of ["", "?a=b", "/x#frag"]) await send(aRequest({ url: `${server.origin}${rest}` }));
    expect(server.received.map((request) => request.path)).toEqual(["/", "/?a=b", "/x"]);
  });

  it("without a body says so by a length of 0", async () => {
    const server = await startServer((_, response) => response.end());
    await createTransport(direct)(aTrigger({ url: server.origin, body: undefined }));
    expect(server.received).toMatchObject([{ body: "", headers: { "content-length": "0" } }]);
  });

  it.each(["DELETE", "GET", "PATCH"])("by %s with a body says how long that is", async (method) => {
    const server = await startServer((_, response) => response.end());
    const send = createTransport(direct);
    for (const body of ["päyload", new TextEncoder().encode("päyload"), ""]) {
      await send(aRequest({ method, url: server.origin, body }));
    }
    expect(server.received.map(({ body, headers }) => [body, headers["content-length"]])).toEqual([
      ["päyload", "8"],
      ["päyload", "8"],
      ["", "0"],
    ]);
  });

  it("uses a connection again", async () => {
    const server = await startServer((_, response) => response.end("x"));
    const send = createTransport(direct);
    for (let round = 0; round < 3; round += 1) await send(aRequest({ url: server.origin }));
    expect(server.connections).toBe(1);
  });

  it("goes through the fetch option instead, if there is one", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response("from fetch"));
    expect(text((await createTransport({ fetch })(aRequest())).body)).toBe("from fetch");
    expect(() => createTransport({ fetch, certificate: { cert: "c", key: "k" } })).toThrow(
      "fetch must be absent",
    );
    expect(() => createTransport({ fetch, proxy: "http://p" })).toThrow("fetch must be absent");
  });
});

describe("a response", () => {
  it.each([
    ["an encoding nobody knows", { "content-encoding": "zstd-9" }, Buffer.from("x"), "UNKNOWN_ENCODING"],
    ["an encoding it does not have", { "content-encoding": "gzip" }, Buffer.from("plain"), "Z_DATA_ERROR"],
    ["a length it does not reach", { "content-length": "100" }, Buffer.from("only this"), "ECONNRESET"],
    ["too long a body", {}, Buffer.alloc(10_000), "ResponseTooLarge"],
  ])(
    "of 202 or of an error keeps status and headers, whatever its body (%s)",
    async (_, headers, bytes, code) => {
      for (const status of [202, 400, 403, 404, 409, 429, 500, 503]) {
        const server = await startServer((request, response) => {
          response.writeHead(status, { location: "/status/1", ...headers });
          if ("content-length" in headers) response.write(bytes, () => request.socket.end());
          else response.end(bytes);
        });
        const send = createTransport({ ...direct, maxResponseBytes: 5000 });
        const response = await send(aTrigger({ url: server.origin }));
        expect(response).toMatchObject({ status, headers: { location: "/status/1" }, bodyError: { code } });
        expect(response.body.length).toBe(0);
      }
    },
  );

  it("of 202 keeps status and headers when its body does not end in time", async () => {
    const server = await startServer((_, response) =>
      response.writeHead(202, { location: "/status/1", "content-length": "10" }).write("some"),
    );
    const own = { client: "TestClient", endpoint: server.origin, userAgent: "test/1", ...direct };
    const clock = new VirtualClock();
    const { send } = createPipeline({ ...own, clock, allowInsecureConnection: true, attemptTimeoutMs: 50 });
    const headersAreThere = new Promise((resolve) => subscribe("http.client.response.finish", resolve));
    const answer = send(aTrigger({ url: `${server.origin}/` }));
    await headersAreThere;
    await clock.advance(50);
    expect(await answer).toMatchObject({
      status: 202,
      headers: { location: "/status/1" },
      bodyError: { name: "TimeoutError" },
    });
  });

  it("of 101 ends the call at once", async () => {
    const origin = await rawServer((socket) =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    );
    await expect(createTransport(direct)(aTrigger({ url: origin }))).rejects.toMatchObject({
      name: "TransportError",
      code: "HTTP_101",
      sent: "maybe",
    });
  });

  it("has a header once that was repeated as it is", async () => {
    const origin = await rawServer((socket) =>
      socket.end(
        "HTTP/1.1 202 Accepted\r\nLocation: /a\r\nlocation: /a\r\nX-A: 1\r\nX-A: 2\r\nX-A: 1\r\nConstructor: x\r\nContent-Length: 0\r\n\r\n",
      ),
    );
    const { headers } = await createTransport(direct)(aRequest({ url: origin }));
    expect(headers).toEqual({ location: "/a", "x-a": "1, 2, 1", constructor: "x", "content-length": "0" });
  });

  it("has repeated headers joined, so that a second one cannot hide", async () => {
    const origin = await rawServer((socket) => {
      socket.end(
        "HTTP/1.1 200 OK\r\nRetry-After: 5\r\nRetry-After: 6\r\nLocation: /a\r\nLocation: /b\r\nSet-Cookie: x\r\nSet-Cookie: y\r\nContent-Length: 0\r\n\r\n",
      );
    });
    const { headers } = await createTransport(direct)(aRequest({ url: origin }));
    expect(headers).toMatchObject({ "retry-after": "5, 6", location: "/a, /b", "set-cookie": "x, y" });
  });

  it.each([
    ["gzip", gzipSync("héllo")],
    ["X-GZIP", gzipSync("héllo")],
    ["deflate", deflateSync("héllo")],
    ["deflate", deflateRawSync("héllo")],
    ["br", brotliCompressSync("héllo")],
    ["gzip, br", brotliCompressSync(gzipSync("héllo"))],
    ["identity", Buffer.from("héllo")],
  ])("is decompressed from %s", async (encoding, bytes) => {
    const server = await startServer((_, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(bytes),
    );
    const response = await createTransport(direct)(aRequest({ url: server.origin }));
    expect(text(response.body)).toBe("héllo");
    expect(server.received[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
  });

  it.each([
    ["that claims an encoding nobody knows", "zstd-9", Buffer.from("x")],
    ["that is no gzip", "gzip", Buffer.from("plain")],
    ["whose gzip is cut short", "gzip", gzipSync("x".repeat(500)).subarray(0, 20)],
  ])("%s is an error", async (_, encoding, bytes) => {
    const server = await startServer((_request, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(bytes),
    );
    const sending = createTransport(direct)(aTrigger({ url: server.origin }));
    await expect(sending).rejects.toMatchObject({ name: "TransportError", sent: "maybe" });
  });

  it.each([
    ["plain", {}, Buffer.alloc(101)],
    ["compressed", { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(10_000))],
  ])("beyond the limit is refused (%s)", async (_, headers, bytes) => {
    const server = await startServer((_request, response) => response.writeHead(200, headers).end(bytes));
    const send = createTransport({ ...direct, maxResponseBytes: 100 });
    await expect(send(aRequest({ url: server.origin }))).rejects.toMatchObject({
      name: "ResponseTooLargeError",
    });
  });

  it("of exactly the limit is taken", async () => {
    const server = await startServer((_, response) => response.end(Buffer.alloc(100)));
    const send = createTransport({ ...direct, maxResponseBytes: 100 });
    expect((await send(aRequest({ url: server.origin }))).body.length).toBe(100);
  });

  it.each([
    ["with a length", "Content-Length: 100\r\n\r\nonly this"],
    ["in chunks", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"],
    ["in its headers", "Content-Len"],
  ])("cut short (%s) is an error, never a shorter body", async (_, rest) => {
    const origin = await rawServer((socket) => socket.end(`HTTP/1.1 200 OK\r\n${rest}`));
    const sending = createTransport(direct)(aTrigger({ url: origin }));
    await expect(sending).rejects.toMatchObject({ name: "TransportError", sent: "maybe" });
    await expect(sending).rejects.toThrow("may have been started");
  });

  it("may end with the connection when it announces no length", async () => {
    const origin = await rawServer((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\nall of it"));
    expect(text((await createTransport(direct)(aRequest({ url: origin }))).body)).toBe("all of it");
  });
});

describe("a failure", () => {
  it("to connect means that nothing was sent", async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const sending = createTransport(direct)(aTrigger({ url: `http://127.0.0.1:${port}/` }));
    await expect(sending).rejects.toMatchObject({ name: "TransportError", code: "ECONNREFUSED", sent: "no" });
  });

  it("to resolve the name means that nothing was sent", async () => {
    const sending = createTransport(direct)(aTrigger({ url: "http://no-such-host.invalid/" }));
    await expect(sending).rejects.toMatchObject({
      name: "TransportError",
      code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
      sent: "no",
    });
  });

  it("after the request was sent means that the service may have acted on it", async () => {
    const origin = await rawServer((socket) => socket.resetAndDestroy());
    const sending = createTransport(direct)(aTrigger({ url: `${origin}/?sig=SECRET` }));
    await expect(sending).rejects.toMatchObject({
      name: "TransportError",
      code: "ECONNRESET",
      sent: "maybe",
    });
    await expect(sending).rejects.not.toThrow("SECRET");
  });

  it("on a connection used before means so too", async () => {
    let requests = 0;
    const server = await startServer((request, response) => {
      requests += 1;
      if (requests === 1) response.end();
      else request.socket.destroy();
    });
    const send = createTransport(direct);
    await send(aRequest({ url: server.origin }));
    await expect(send(aTrigger({ url: server.origin }))).rejects.toMatchObject({ sent: "maybe" });
    expect(server.connections).toBe(1);
  });

  it("of a server that speaks no HTTP means so too", async () => {
    const origin = await rawServer((socket) => socket.end("SSH-2.0-hello\r\n"));
    await expect(createTransport(direct)(aTrigger({ url: origin }))).rejects.toMatchObject({ sent: "maybe" });
  });
});

describe("connections", () => {
  const transportOf = (options: Parameters<typeof createTransportOf>[0]) => {
    const transport = createTransportOf(options);
    return { send: sendBy(transport), close: transport.close };
  };

  it("that were idle for a second are not tried for a start: nobody could say whether it arrived", async () => {
    const clock = new VirtualClock();
    const server = await startServer((_, response) => response.end("x"));
    const { send } = transportOf({ ...direct, clock });
    const url = server.origin;
    await send(aRequest({ url }));
    await clock.advance(1000);
    await send(aTrigger({ url }));
    expect(server.connections).toBe(1);
    await clock.advance(1001);
    await send(aRequest({ url }));
    expect(server.connections).toBe(1);
    await clock.advance(1001);
    await send(aTrigger({ url }));
    expect(server.connections).toBe(2);
  });

  it("that are idle for longer than the limit are closed", async () => {
    const server = await startServer((_, response) => response.end("x"));
    const { send } = transportOf({ ...direct, idleConnectionMs: 20 });
    await send(aRequest({ url: server.origin }));
    expect(server.open).toBe(1);
    await server.closed();
    await send(aRequest({ url: server.origin }));
    expect(server.connections).toBe(2);
  });

  it("are closed with the client, those in use when they are done; it works on", async () => {
    let answer = (): void => {};
    const server = await startServer((request, response) => {
      if (request.url === "/slow") answer = () => response.end("slow");
      else response.end("x");
    });
    const { send, close } = transportOf(direct);
    await send(aRequest({ url: server.origin }));
    const slow = send(aRequest({ url: `${server.origin}/slow` }));
    while (server.received.length < 2) await new Promise((resolve) => setImmediate(resolve));
    close();
    answer();
    expect(text((await slow).body)).toBe("slow");
    await server.closed();
    await send(aRequest({ url: server.origin }));
    await server.closed();
    expect(server.connections).toBe(2);
  });
});

describe("aborting", () => {
  it("closes the connection, before as well as after the headers", async () => {
    for (const started of [false, true]) {
      const controller = new AbortController();
      const closed = Promise.withResolvers<void>();
      const server = await startServer((request, response) => {
        request.socket.on("close", () => closed.resolve());
        if (started) response.writeHead(200, { "content-length": "10" }).write("some");
        setImmediate(() => controller.abort());
      });
      const send = createTransport(direct);
      await expect(
        send(aRequest({ url: server.origin, abortSignal: controller.signal })),
      ).rejects.toMatchObject({
        name: "AbortError",
      });
      await closed.promise;
    }
  });
});
