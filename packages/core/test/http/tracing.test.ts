import { describe, expect, it } from "vitest";
import { type TracerLike, tracing } from "../../src/http/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { aRequest, aResponse, endpoint, pipelineTo, scripted, type Step } from "../support/http.js";
import { RecordingTracer } from "../support/recording-tracer.js";
import { VirtualClock } from "../support/virtual-clock.js";

const headers = { "x-ms-client-request-id": "c1", authorization: "Bearer SECRET" };
const request = aRequest({ url: `${endpoint}/p?sig=SECRET`, headers });

function setUp(tracer: TracerLike, ...steps: readonly Step[]) {
  const end = scripted(...steps);
  const warnings: ServiceWarning[] = [];
  const send = pipelineTo(end, {
    clock: new VirtualClock({ autoAdvance: true }),
    policies: [tracing(tracer)],
    warn: (warning) => void warnings.push(warning),
  });
  return { end, send, warnings };
}

describe("tracing", () => {
  it("makes a span for the call, and below it one for each attempt, without anything secret", async () => {
    const tracer = new RecordingTracer();
    const { end, send } = setUp(tracer, aResponse(500), aResponse(200, { "x-ms-request-id": "r1" }));
    await send(request);
    const attempt = {
      name: "HTTP GET",
      kind: 2,
      parent: "TestClient.getThing",
      ended: 1,
    };
    const about = {
      "http.request.method": "GET",
      "url.full": `${endpoint}/p?sig=[redacted]`,
      "server.address": "vault.example.test",
      "server.port": 443,
      "az.client_request_id": "c1",
      "user_agent.original": expect.stringContaining("azbackup-test/1"),
    };
    expect(tracer.spans).toMatchObject([
      { name: "TestClient.getThing", kind: 0, parent: undefined, status: undefined, ended: 1 },
      {
        ...attempt,
        attributes: { ...about, "http.response.status_code": 500, "error.type": "500" },
        status: { code: 2 },
      },
      {
        ...attempt,
        attributes: { ...about, "http.response.status_code": 200, "az.service_request_id": "r1" },
        status: undefined,
      },
    ]);
    expect(end.sent.map((sent) => sent.headers["traceparent"])).toEqual([
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000002-01",
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000003-01",
    ]);
    expect(JSON.stringify(tracer.spans)).not.toContain("SECRET");
  });

  it("calls the span of a status read so", async () => {
    const tracer = new RecordingTracer();
    await setUp(tracer, 200).send(aRequest({ polls: true }));
    expect(tracer.spans[0]?.name).toBe("TestClient.getThing.poll");
  });

  it("marks the spans as failed when an attempt throws", async () => {
    const tracer = new RecordingTracer();
    const failure = new TypeError("SECRET");
    await expect(setUp(tracer, failure).send(aRequest())).rejects.toMatchObject({ name: "TransportError" });
    const failed = {
      status: { code: 2, message: "TransportError" },
      attributes: { "error.type": "TransportError" },
      ended: 1,
    };
    expect(tracer.spans).toMatchObject([failed, failed]);
    expect(JSON.stringify(tracer.spans)).not.toContain("SECRET");
  });

  it("does not put the zeros of a span that is none in the place of a valid identity", async () => {
    const none = { traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: 0 };
    const tracer = new RecordingTracer(none);
    const mine = "00-0af7651916cd43dd8448eb211c80319c-00000000000000aa-01";
    const { end, send } = setUp(tracer, 200, 200);
    await send(aRequest({ headers: { traceparent: mine } }));
    await send(aRequest());
    expect(end.sent.map((sent) => sent.headers["traceparent"])).toEqual([mine, undefined]);
  });

  const broken = (name: string, fail: () => unknown) =>
    new Proxy(new RecordingTracer(), {
      get: (tracer, key) => {
        if (key === name) return fail;
        if (key !== "startActiveSpan") return Reflect.get(tracer, key);
        return (...[title, options, run]: Parameters<RecordingTracer["startActiveSpan"]>) =>
          tracer.startActiveSpan(title, options, (span) =>
            run(
              new Proxy(span, {
                get: (target, member) => {
                  if (member === name) return fail;
                  const value: unknown = Reflect.get(target, member);
                  return typeof value === "function" ? value.bind(target) : value;
                },
              }),
            ),
          );
      },
    });

  const members = ["startActiveSpan", "spanContext", "setAttribute", "setStatus", "end"];
  const failures = {
    throws: () => {
      throw new Error("broken");
    },
    rejects: () => Promise.reject(new Error("broken")),
  };
  it.each(members.flatMap((name) => [[name, "throws"] as const, [name, "rejects"] as const]))(
    "costs nothing but a warning when %s %s",
    async (name, how) => {
      const { end, send, warnings } = setUp(broken(name, failures[how]), 404);
      expect((await send(request)).status).toBe(404);
      expect(end.sent.length).toBe(1);
      expect(warnings[0]).toMatchObject({ code: "CallbackFailed", operation: "getThing" });
    },
  );
});
