import { afterEach, describe, expect, it, vi } from "vitest";
import { TransportError } from "../../src/errors/index.js";
import {
  logLayer,
  requestIdLayer,
  retryLayer,
  traceLayer,
  userAgentLayer,
  withSpan,
} from "../../src/http/index.js";
import type { LogEntry } from "../../src/http/index.js";
import { aRequest, aResponse, endpoint, scripted } from "../support/http.js";
import { RecordingTracer } from "../support/recording-tracer.js";
import { VirtualClock } from "../support/virtual-clock.js";

const idHeader = "x-ms-client-request-id";

describe("requestIdLayer", () => {
  it("gives each request an id of its own, the same for its retries", async () => {
    const end = scripted(500, 200, 200);
    const clock = new VirtualClock({ autoAdvance: true });
    const send = requestIdLayer()(retryLayer({ clock })(end));
    await send(aRequest());
    await send(aRequest());
    const [first, retry, second] = end.sent.map(({ headers }) => headers[idHeader]);
    expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(retry).toBe(first);
    expect(second).not.toBe(first);
  });

  it("leaves an id alone that the caller set", async () => {
    const end = scripted(200);
    await requestIdLayer()(end)(aRequest({ headers: { [idHeader]: "mine", a: "b" } }));
    expect(end.sent[0]?.headers).toEqual({ [idHeader]: "mine", a: "b" });
  });
});

describe("userAgentLayer", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("names the application, the library and the runtime", async () => {
    const end = scripted(200);
    await userAgentLayer("azbackup-x/1.2.3", "my-app/1")(end)(aRequest());
    expect(end.sent[0]?.headers["user-agent"]).toBe(`my-app/1 azbackup-x/1.2.3 ${navigator.userAgent}`);
  });

  it("says nothing in a browser", async () => {
    vi.stubGlobal("document", {});
    const end = scripted(200);
    await userAgentLayer("azbackup-x/1.2.3")(end)(aRequest());
    expect(end.sent[0]?.headers).toEqual({});
  });

  it.each(["x".repeat(25), "a\r\nb: c", "ü"])("refuses the prefix %j", (prefix) => {
    expect(() => userAgentLayer("p", prefix)).toThrow("userAgentPrefix must be at most 24");
  });
});

describe("logLayer", () => {
  const url = `${endpoint}/p?api-version=1&sig=SECRET`;
  const request = aRequest({
    url,
    body: "SECRET",
    headers: { [idHeader]: "c1", authorization: "Bearer SECRET" },
  });

  it("writes what was sent and what came back, without anything secret", async () => {
    const entries: LogEntry[] = [];
    const clock = new VirtualClock();
    const end = scripted(async () => {
      await clock.advance(40);
      return aResponse(404, { "x-ms-request-id": "r1", "set-cookie": "SECRET" }, "SECRET");
    });
    await logLayer({ log: (entry) => void entries.push(entry) }, clock)(end)(request);
    const about = {
      operation: "getThing",
      method: "GET",
      url: `${endpoint}/p?api-version=1&sig=[redacted]`,
      clientRequestId: "c1",
    };
    expect(entries).toEqual([
      { level: "debug", event: "request", fields: about },
      {
        level: "warning",
        event: "response",
        fields: { ...about, status: 404, durationMs: 40, requestId: "r1" },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain("SECRET");
  });

  it("writes the kind of a failure and passes the failure on", async () => {
    const lost = new TransportError({ ...request, code: "ECONNRESET", sent: "maybe" });
    for (const [failure, reason] of [
      [lost, "ECONNRESET"],
      [new TypeError("SECRET"), "unknown"],
    ] as const) {
      const entries: LogEntry[] = [];
      const send = logLayer(
        { log: (entry) => void entries.push(entry) },
        new VirtualClock(),
      )(scripted(failure));
      await expect(send(request)).rejects.toBe(failure);
      expect(entries[1]).toMatchObject({ level: "error", event: "failure", fields: { reason } });
      expect(JSON.stringify(entries)).not.toContain("SECRET");
    }
  });

  it("does not let a logger that throws spoil the call", async () => {
    const logger = {
      log: vi.fn<() => void>(() => {
        throw new Error("disk full");
      }),
    };
    expect((await logLayer(logger, new VirtualClock())(scripted(202))(request)).status).toBe(202);
    expect(logger.log).toHaveBeenCalledTimes(2);
  });
});

describe("traceLayer", () => {
  it("makes a client span per attempt, tells the service its identity, and shows no secret", async () => {
    const tracer = new RecordingTracer();
    const end = scripted(aResponse(500), aResponse(200, { "x-ms-request-id": "r1" }));
    const clock = new VirtualClock({ autoAdvance: true });
    const headers = { [idHeader]: "c1", "user-agent": "ua", authorization: "Bearer SECRET" };
    await retryLayer({ clock })(traceLayer(tracer)(end))(
      aRequest({ url: `${endpoint}/p?sig=SECRET`, headers }),
    );
    const common = {
      "http.method": "GET",
      "http.url": `${endpoint}/p?sig=[redacted]`,
      requestId: "c1",
      "http.user_agent": "ua",
    };
    expect(tracer.spans).toMatchObject([
      {
        name: "HTTP GET",
        kind: 2,
        attributes: { ...common, "http.status_code": 500 },
        status: { code: 2 },
        ended: 1,
      },
      {
        name: "HTTP GET",
        kind: 2,
        attributes: { ...common, "http.status_code": 200, serviceRequestId: "r1" },
        status: undefined,
        ended: 1,
      },
    ]);
    expect(end.sent.map((sent) => sent.headers["traceparent"])).toEqual([
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000001-01",
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000002-01",
    ]);
    expect(JSON.stringify(tracer.spans)).not.toContain("SECRET");
  });

  it("marks a span as failed when the attempt throws", async () => {
    const tracer = new RecordingTracer();
    const failure = new TypeError("SECRET");
    await expect(traceLayer(tracer)(scripted(failure))(aRequest())).rejects.toBe(failure);
    expect(tracer.spans).toMatchObject([{ status: { code: 2, message: "TypeError" }, ended: 1 }]);
  });

  it("nests in the span that runs round it", async () => {
    const tracer = new RecordingTracer();
    const send = traceLayer(tracer)(scripted(200));
    await withSpan(tracer, "Client.getThing", { kind: 0, attributes: {} }, () => send(aRequest()));
    expect(tracer.spans).toMatchObject([
      { name: "Client.getThing", parent: undefined },
      { name: "HTTP GET", parent: "Client.getThing" },
    ]);
  });
});

it("withSpan just runs when there is no tracer", async () => {
  await expect(
    withSpan(undefined, "x", { kind: 0, attributes: {} }, async (span) => span ?? "none"),
  ).resolves.toBe("none");
});
