import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPipeline } from "../../src/http/index.js";
import { createTransport as createTransportOf } from "../../src/http/transport/node.js";
import { proxySettings } from "../../src/http/transport/proxy.js";
import { aRequest, aTrigger, sendBy } from "../support/http.js";
import { listen, pem, serverTls, startProxy, startServer } from "../support/servers.js";
import { VirtualClock } from "../support/virtual-clock.js";

const createTransport = (options: Parameters<typeof createTransportOf>[0]) =>
  sendBy(createTransportOf(options));

const tls = { ca: pem("ca.pem") };
const variables = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [
  name,
  name.toLowerCase(),
]);
const text = (body: Uint8Array) => new TextDecoder().decode(body);

beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, "");
});
afterEach(() => void vi.unstubAllEnvs());

describe("an https request", () => {
  it("runs through a tunnel, of which the proxy sees no more than host and port", async () => {
    const server = await startServer((_, response) => response.end("secret answer"), serverTls);
    const proxy = await startProxy();
    const send = createTransport({ tls, proxy: proxy.origin });
    // The name exists only for the proxy.
    const url = `https://tunnel.test:${server.port}//a/../b;c`;
    expect(text((await send(aTrigger({ url, headers: { authorization: "Bearer t" } }))).body)).toBe(
      "secret answer",
    );
    expect(server.received).toMatchObject([
      { path: "//a/../b;c", headers: { host: `tunnel.test:${server.port}`, authorization: "Bearer t" } },
    ]);
    expect(server.received[0]?.headers).not.toHaveProperty("proxy-authorization");
    expect(proxy.received).toMatchObject([{ method: "CONNECT", path: `tunnel.test:${server.port}` }]);
    expect(proxy.received[0]?.headers).not.toHaveProperty("authorization");
  });

  it("uses its tunnel again", async () => {
    const server = await startServer((_, response) => response.end(), serverTls);
    const proxy = await startProxy();
    const send = createTransport({ tls, proxy: proxy.origin });
    for (let round = 0; round < 3; round += 1) await send(aRequest({ url: server.origin }));
    expect([server.connections, proxy.connections]).toEqual([1, 1]);
  });

  it("shows the user and password of the proxy's URL to the proxy", async () => {
    const authorization = `Basic ${Buffer.from("me@home:pa ss").toString("base64")}`;
    const server = await startServer((_, response) => response.end("in"), serverTls);
    const proxy = await startProxy({ authorization });
    const send = createTransport({ tls, proxy: `http://me%40home:pa%20ss@localhost:${proxy.port}` });
    expect(text((await send(aRequest({ url: server.origin }))).body)).toBe("in");
  });

  it.each(["200 OK", "204 No Content", "299 Odd"])(
    "runs through a tunnel that is opened with %s",
    async (answers) => {
      const server = await startServer((_, response) => response.end("in"), serverTls);
      const proxy = await startProxy({ answers });
      const send = createTransport({ tls, proxy: proxy.origin });
      expect(text((await send(aRequest({ url: server.origin }))).body)).toBe("in");
    },
  );

  it.each(["before the tunnel", "before the TLS handshake"])(
    "that is never answered (%s) leaves no connection behind when it is aborted or too late",
    async (when) => {
      const sockets = { open: 0 };
      const proxy = createServer((socket) => {
        sockets.open += 1;
        socket.on("close", () => (sockets.open -= 1));
        socket.on("error", () => {});
        socket.once("data", () => {
          if (when !== "before the tunnel") socket.write("HTTP/1.1 200 OK\r\n\r\n");
        });
      });
      const port = await listen(proxy);
      const own = { client: "TestClient", endpoint: "https://tunnel.test", userAgent: "test/1" };
      const clock = new VirtualClock();
      const proxyUrl = `http://localhost:${port}`;
      const { send } = createPipeline({ ...own, clock, proxy: proxyUrl, attemptTimeoutMs: 60, tls });
      const controller = new AbortController();
      const aborted = send(aTrigger({ url: "https://tunnel.test/", abortSignal: controller.signal }));
      const late = send(aTrigger({ url: "https://tunnel.test/" }));
      const outcomes = Promise.allSettled([aborted, late]);
      while (sockets.open < 2) await new Promise((resolve) => setImmediate(resolve));
      controller.abort();
      await clock.advance(60);
      expect(await outcomes).toMatchObject([
        { reason: { name: "AbortError" } },
        { reason: { name: "TimeoutError", which: "attempt" } },
      ]);
      while (sockets.open > 0) await new Promise((resolve) => setImmediate(resolve));
    },
  );

  it("that the proxy refuses was not sent, and the error hides the password", async () => {
    const proxy = await startProxy({ authorization: "Basic other" });
    const send = createTransport({ tls, proxy: `http://me:hunter2@localhost:${proxy.port}` });
    const sending = send(aTrigger({ url: "https://tunnel.test/" }));
    await expect(sending).rejects.toMatchObject({
      name: "TransportError",
      code: "PROXY_HTTP_407",
      sent: "no",
    });
    await expect(sending).rejects.not.toThrow("hunter2");
  });

  it("reaches its tunnel over TLS, if the proxy wants that", async () => {
    // Proxies are trusted by the system's authorities only, among which the test's is not.
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const server = await startServer((_, response) => response.end("in"), serverTls);
    const proxy = await startProxy({ tls: serverTls });
    expect(
      text((await createTransport({ tls, proxy: proxy.origin })(aRequest({ url: server.origin }))).body),
    ).toBe("in");
    expect(proxy.received).toMatchObject([{ method: "CONNECT" }]);
  });

  it("whose server the proxy cannot reach was not sent", async () => {
    const proxy = await startProxy();
    const sending = createTransport({ tls, proxy: proxy.origin })(
      aTrigger({ url: "https://tunnel.test:1/" }),
    );
    await expect(sending).rejects.toMatchObject({ code: "PROXY_HTTP_502", sent: "no" });
  });

  it("trusts the server's certificate no more for being behind a proxy", async () => {
    const server = await startServer((_, response) => response.end(), serverTls);
    const proxy = await startProxy();
    const sending = createTransport({ proxy: proxy.origin })(aTrigger({ url: server.origin }));
    await expect(sending).rejects.toMatchObject({ name: "TransportError", sent: "no" });
    expect(server.received).toEqual([]);
  });
});

describe("an http request", () => {
  it("is handed to the proxy with its whole URL", async () => {
    const proxy = await startProxy({ authorization: `Basic ${Buffer.from("me:pw").toString("base64")}` });
    const send = createTransport({ proxy: `http://me:pw@localhost:${proxy.port}` });
    const response = await send(aRequest({ url: "http://inside.test:81/a;b//c?d=%2F" }));
    expect(response.status).toBe(200);
    expect(text(response.body)).toBe("via http://inside.test:81/a;b//c?d=%2F");
    expect(proxy.received).toMatchObject([{ method: "GET", headers: { host: "inside.test:81" } }]);
  });
});

describe("the environment", () => {
  it("names the proxy, unless the proxy option is false", async () => {
    const server = await startServer((_, response) => response.end("direct"));
    const proxy = await startProxy();
    vi.stubEnv("HTTP_PROXY", proxy.origin);
    const viaProxy = await createTransport({})(aRequest({ url: server.origin }));
    const direct = await createTransport({ proxy: false })(aRequest({ url: server.origin }));
    expect([text(viaProxy.body), text(direct.body)]).toEqual([`via ${server.origin}/`, "direct"]);
  });

  const both = { HTTPS_PROXY: "http://secure.proxy:1", HTTP_PROXY: "plain.proxy:2" };
  const proxyOf = (url: string, env: Record<string, string>) =>
    proxySettings(undefined, env)(new URL(url))?.host;

  it("has a proxy for each scheme, lower-case names first", () => {
    expect(proxyOf("https://a.test/", both)).toBe("secure.proxy:1");
    expect(proxyOf("http://a.test/", both)).toBe("plain.proxy:2");
    expect(proxyOf("https://a.test/", { ...both, https_proxy: "http://lower.proxy:3" })).toBe(
      "lower.proxy:3",
    );
    expect(proxyOf("https://a.test/", { HTTP_PROXY: "http://p" })).toBeUndefined();
  });

  it.each([
    ["*", "https://a.test/", true],
    ["a.test", "https://a.test/", true],
    // What curl's own tests of this list say, see its lib/noproxy.c.
    ["a.test.", "https://a.test/", true],
    ["a.test", "https://a.test./", true],
    [".a.test.", "https://sub.a.test./", true],
    ["192.168.0.0/16", "https://192.168.7.8/", true],
    ["192.168.0.0/16", "https://192.169.7.8/", false],
    ["192.168.1.1/32", "https://192.168.1.1/", true],
    ["192.168.1.1/33", "https://192.168.1.1/", false],
    ["192.168.1.1/x", "https://192.168.1.1/", false],
    ["10.0.0.0/9", "https://10.127.255.255/", true],
    ["10.0.0.0/9", "https://10.128.0.0/", false],
    ["192.168.0.0/16", "https://a192.168.7.8.test/", false],
    ["168.7.8", "https://192.168.7.8/", false],
    ["fe80::/10", "https://[fe80::1]/", true],
    ["fe80::/10", "https://[fec0::1]/", false],
    ["2001:db8::/33", "https://[2001:db8:7fff::1]/", true],
    ["2001:db8::/33", "https://[2001:db8:8000::1]/", false],
    ["[2001:db8::1]", "https://[2001:db8::1]/", true],
    ["2001:DB8:0::1", "https://[2001:db8::1]/", true],
    ["a.test,*", "https://b.test/", false],
    ["A.Test", "https://a.TEST/", true],
    ["a.test", "https://sub.a.test/", true],
    [".a.test", "https://sub.a.test/", true],
    ["*.a.test", "https://sub.a.test/", true],
    ["a.test", "https://evila.test/", false],
    ["a.test", "https://a.test.evil/", false],
    ["a.test:443", "https://a.test/", true],
    ["a.test:80", "http://a.test/", true],
    ["a.test:8443", "https://a.test/", false],
    ["a.test:8443", "https://a.test:8443/", true],
    ["127.0.0.1", "https://127.0.0.1:5/", true],
    ["::1", "https://[::1]:5/", true],
    ["[::1]:5", "https://[::1]:5/", true],
    ["[::1]:6", "https://[::1]:5/", false],
    ["x.test, b.test  a.test", "https://a.test/", true],
    [" , ", "https://a.test/", false],
  ])("with NO_PROXY %j exempts %s: %s", (rule, url, exempt) => {
    expect(proxyOf(url, { ...both, NO_PROXY: rule }) === undefined).toBe(exempt);
  });

  it("yields to an explicit proxy, for every host", () => {
    const find = proxySettings("http://mine:9", { ...both, NO_PROXY: "*" });
    expect(find(new URL("https://a.test/"))?.host).toBe("mine:9");
  });

  it("has ALL_PROXY for what has no proxy of its own", () => {
    const all = { ALL_PROXY: "http://all.proxy:9" };
    expect(proxyOf("https://a.test/", all)).toBe("all.proxy:9");
    expect(proxyOf("http://a.test/", all)).toBe("all.proxy:9");
    expect(proxyOf("https://a.test/", { ...all, ...both })).toBe("secure.proxy:1");
    expect(proxyOf("http://a.test/", { ...all, HTTPS_PROXY: "http://secure.proxy:1" })).toBe("all.proxy:9");
    expect(proxyOf("https://a.test/", { ...all, all_proxy: "http://lower.proxy:3" })).toBe("lower.proxy:3");
    expect(proxyOf("https://a.test/", { ...all, NO_PROXY: "a.test" })).toBeUndefined();
  });

  it("may name with ALL_PROXY what cannot be used, where it is not used", () => {
    const socks = { ALL_PROXY: "socks5://user:hunter2@p:1" };
    expect(proxyOf("https://a.test/", { ...socks, HTTPS_PROXY: "http://secure.proxy:1" })).toBe(
      "secure.proxy:1",
    );
    expect(() => proxySettings(undefined, socks)).toThrow(/^ALL_PROXY must be an http\(s\) URL(?!.*hunter2)/);
    expect(() => proxyOf("http://a.test/", { ...socks, HTTPS_PROXY: "http://p" })).toThrow(
      /^ALL_PROXY must be/,
    );
  });

  it("of a CGI program does not choose the proxy by a header of who asks", () => {
    const cgi = { REQUEST_METHOD: "GET", HTTP_PROXY: "http://evil.test:1" };
    expect(proxyOf("http://a.test/", cgi)).toBeUndefined();
    expect(proxyOf("http://a.test/", { ...cgi, http_proxy: "http://mine:1" })).toBe("mine:1");
  });

  it.each(["socks5://user:hunter2@p:1", "http://"])(
    "with a proxy that cannot be used (%s) is an error that hides it",
    (value) => {
      expect(() => proxySettings(undefined, { HTTPS_PROXY: value })).toThrow(
        /^HTTPS_PROXY must be an http\(s\) URL(?!.*hunter2)/,
      );
      expect(() => proxySettings(value, {})).toThrow(/^proxy must be an http\(s\) URL(?!.*hunter2)/);
    },
  );
});
