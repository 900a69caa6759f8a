import { describe, expect, it, vi } from "vitest";
import {
  createPipeline,
  type LogEntry,
  logging,
  type PipelineOptions,
  type PolicyFunction,
  tracing,
  withPolicies,
} from "../../src/http/index.js";
import { aRequest, aTrigger, endpoint } from "../support/http.js";
import { RecordingTracer } from "../support/recording-tracer.js";
import { VirtualClock } from "../support/virtual-clock.js";

function setUp(answers: readonly (Response | Error)[], options: Partial<PipelineOptions> = {}) {
  const clock = new VirtualClock({ autoAdvance: true });
  let count = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    const answer = answers[count] ?? new Response();
    count += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const { send } = createPipeline({
    client: "TestClient",
    endpoint,
    userAgent: "azbackup-test/1",
    clock,
    fetch,
    random: () => 0,
    ...options,
  });
  const headersOf = (call: number) => fetch.mock.calls[call]?.[1]?.headers as Record<string, string>;
  return { clock, fetch, send, headersOf };
}

describe("the pipeline", () => {
  it("puts id, user agent and credential into every attempt, the id staying the same", async () => {
    let tokens = 0;
    const signIn: PolicyFunction = (request, next) => {
      tokens += 1;
      return next({ ...request, headers: { ...request.headers, authorization: `t${tokens}` } });
    };
    const { send, headersOf } = setUp([new Response(null, { status: 500 }), Response.json({})], { signIn });
    await send(aRequest());
    const [first, second] = [headersOf(0), headersOf(1)];
    expect(first["user-agent"]).toMatch(/^azbackup-test\/1 /);
    expect(first["x-ms-client-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(second["x-ms-client-request-id"]).toBe(first["x-ms-client-request-id"]);
    expect([first["authorization"], second["authorization"]]).toEqual(["t1", "t2"]);
  });

  it("gives each attempt a span and log entries, of which the id is known", async () => {
    const tracer = new RecordingTracer();
    const entries: LogEntry[] = [];
    const { send, headersOf } = setUp([new Response(null, { status: 503 })], {
      policies: withPolicies(
        tracing(tracer),
        logging((entry) => void entries.push(entry)),
      ),
    });
    await send(aRequest());
    expect(tracer.spans.map(({ name, ended }) => [name, ended])).toEqual([
      ["TestClient.getThing", 1],
      ["HTTP GET", 1],
      ["HTTP GET", 1],
    ]);
    expect(entries.map(({ event }) => event)).toEqual([
      "request",
      "response",
      "retry",
      "request",
      "response",
    ]);
    expect(entries[0]?.fields["clientRequestId"]).toBe(headersOf(0)["x-ms-client-request-id"]);
    expect(headersOf(0)["traceparent"]).toMatch(/^00-/);
  });

  it("is silent unless a logger is given", async () => {
    const writers = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      vi.spyOn(console, name),
    );
    await setUp([new Response(null, { status: 503 }), new Error("x")]).send(aRequest());
    for (const writer of writers) expect(writer).not.toHaveBeenCalled();
  });

  it("holds attempts to their time and everything to the deadline", async () => {
    const hanging = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    const { send, clock } = setUp([], { fetch: hanging, attemptTimeoutMs: 5000 });
    const began = clock.now();
    await expect(send(aRequest({ deadline: began + 12_000 }))).rejects.toMatchObject({ which: "deadline" });
    expect(clock.now() - began).toBeLessThanOrEqual(12_000);
    expect(hanging.mock.calls.length).toBe(3);
  });

  it("sends a trigger once when an attempt takes too long", async () => {
    const hanging = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    await expect(setUp([], { fetch: hanging }).send(aTrigger())).rejects.toMatchObject({
      name: "TimeoutError",
      which: "attempt",
    });
    expect(hanging.mock.calls.length).toBe(1);
  });

  it("retries and limits as its options say", async () => {
    const answers = Array.from({ length: 9 }, () => new Response("x".repeat(11), { status: 500 }));
    const { send, fetch, clock } = setUp(answers, {
      retry: { maxRetries: 5, baseDelayMs: 10, maxDelayMs: 20 },
    });
    await send(aRequest());
    expect(fetch.mock.calls.length).toBe(6);
    expect(clock.waits).toEqual([5, 10, 10, 10, 10]);
    await expect(
      setUp([new Response("x".repeat(11))], { maxResponseBytes: 10 }).send(aRequest()),
    ).rejects.toMatchObject({ limit: 10 });
  });
});

describe("the endpoint", () => {
  it.each([
    "http://vault.test",
    "vault.test",
    "ftp://vault.test",
    "https://u:hunter2@vault.test",
    "https://vault.test?sig=hunter2",
    "https://vault.test/#x",
  ])("%s is refused", (bad) => {
    expect(() => setUp([], { endpoint: bad })).toThrow(/^endpoint must be an https URL(?!.*hunter2)/);
  });

  it("may be http when the user allows it", async () => {
    const { send, fetch } = setUp([], { endpoint: "http://localhost:19080", allowInsecureConnection: true });
    await send(aRequest({ url: "http://localhost:19080/x" }));
    expect(fetch).toHaveBeenCalledOnce();
    await expect(send(aRequest({ url: "http://localhost:19081/x" }))).rejects.toMatchObject({
      name: "OriginError",
    });
  });

  it("may be https only, even then, for what it redirects to", async () => {
    const redirect = new Response(null, {
      status: 307,
      headers: { location: "http://vault.example.test/x" },
    });
    const { send, fetch } = setUp([redirect], { allowInsecureConnection: true });
    await expect(send(aRequest())).rejects.toThrow("https");
    expect(fetch).toHaveBeenCalledOnce();
  });
});
