import { describe, expect, it } from "vitest";
import { AbortError, TimeoutError, TransportError } from "../../src/errors/index.js";
import type { HttpSend, RetryOptions } from "../../src/http/index.js";
import { aRequest, aResponse, aTrigger, pipelineTo, scripted } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

const lost = (sent: "no" | "maybe", code = "ECONNRESET"): TransportError =>
  new TransportError({ ...aTrigger(), code, sent });

function setUp(retry: RetryOptions = {}, random = 0) {
  const clock = new VirtualClock({ autoAdvance: true });
  return { clock, to: (end: HttpSend) => pipelineTo(end, { retry, clock, random: () => random }) };
}

describe("a request that only reads", () => {
  it.each([408, 429, 500, 502, 503, 504, 599])("is repeated after %i", async (status) => {
    const { to, clock } = setUp();
    const end = scripted(status, 200);
    expect((await to(end)(aRequest())).status).toBe(200);
    expect(clock.waits).toEqual([500]);
  });

  it.each([200, 202, 304, 400, 401, 403, 404, 409, 412, 501, 505])(
    "is not repeated after %i",
    async (status) => {
      const { to } = setUp();
      const end = scripted(aResponse(status, { "retry-after": "1" }));
      expect((await to(end)(aRequest())).status).toBe(status);
      expect(end.sent.length).toBe(1);
    },
  );

  it("is repeated when the connection fails or an attempt takes too long", async () => {
    const { to } = setUp();
    const slow = new TimeoutError({ operation: "x", after: 1, which: "attempt" });
    const end = scripted(lost("maybe"), slow, lost("no", "ENOTFOUND"), 200);
    expect((await to(end)(aRequest())).status).toBe(200);
  });

  it.each([
    ["a certificate that is not trusted", lost("no", "DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["the deadline", new TimeoutError({ operation: "x", after: 1, which: "deadline" })],
    ["an abort", new AbortError("x")],
    ["an error of a policy", lost("no", "POLICY_FAILED")],
  ])("is not repeated after %s", async (_, error) => {
    const { to } = setUp();
    const end = scripted(error);
    await expect(to(end)(aRequest())).rejects.toBe(error);
    expect(end.sent.length).toBe(1);
  });

  it("gives the last response, or throws the last error, when the retries are used up", async () => {
    const { to } = setUp({ maxRetries: 2 });
    const end = scripted(500, 502, 503);
    expect((await to(end)(aRequest())).status).toBe(503);
    const last = lost("maybe");
    await expect(to(scripted(lost("maybe"), 500, last))(aRequest())).rejects.toBe(last);
  });

  it("is sent three more times by default, and with 0 retries never", async () => {
    const byDefault = scripted(500, 500, 500, 500);
    await setUp().to(byDefault)(aRequest());
    expect(byDefault.sent.length).toBe(4);
    const once = scripted(500);
    await setUp({ maxRetries: 0 }).to(once)(aRequest());
    expect(once.sent.length).toBe(1);
  });
});

describe("the wait", () => {
  it.each([
    [0, [500, 1000, 2000, 4000, 5000]],
    [0.5, [750, 1500, 3000, 6000, 7500]],
  ])("doubles up to the maximum, half of it random (%d)", async (random, waits) => {
    const { to, clock } = setUp({ maxRetries: 5, maxDelayMs: 10_000 }, random);
    await to(scripted(500, 500, 500, 500, 500, 200))(aRequest());
    expect(clock.waits).toEqual(waits);
  });

  it.each([
    ["retry-after", "7", 7000],
    ["retry-after-ms", "7", 7],
    ["x-ms-retry-after-ms", "70", 70],
    ["retry-after", "Thu, 01 Jan 2026 00:00:09 GMT", 9000],
    ["retry-after", "64", 64_000],
    ["retry-after", "-3", 500],
  ])("after 429 and 503 is what %s: %s asks", async (name, value, ms) => {
    for (const status of [429, 503]) {
      const { to, clock } = setUp();
      await to(scripted(aResponse(status, { [name]: value }), 200))(aRequest());
      expect(clock.waits).toEqual([ms]);
    }
  });

  it("that is longer than the longest is not begun, nor cut short", async () => {
    const { to, clock } = setUp();
    const end = scripted(aResponse(429, { "retry-after": "300" }), 200);
    expect(await to(end)(aRequest())).toMatchObject({ status: 429 });
    expect(clock.waits).toEqual([]);
    expect(end.sent.length).toBe(1);
  });

  it("after other statuses ignores Retry-After", async () => {
    const { to, clock } = setUp();
    await to(scripted(aResponse(500, { "retry-after": "7" }), 200))(aRequest());
    expect(clock.waits).toEqual([500]);
  });

  it("is not begun when it would pass the deadline", async () => {
    const { to, clock } = setUp();
    const end = scripted(aResponse(503, { "retry-after": "10" }), 200);
    const sending = to(end)(aRequest({ deadline: clock.now() + 9000 }));
    await expect(sending).rejects.toMatchObject({ name: "TimeoutError", which: "deadline", after: 9000 });
    await expect(sending).rejects.toThrow("HTTP status 503");
    expect(clock.waits).toEqual([]);
    expect(end.sent.length).toBe(1);
  });

  it("ends as soon as the caller aborts", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const end = scripted(500, 200);
    const sending = pipelineTo(end, { clock })(aRequest({ abortSignal: controller.signal }));
    const settled = sending.catch((error: unknown) => error);
    await clock.advance(1);
    expect(clock.sleeping).toBe(1);
    controller.abort("enough");
    expect(await settled).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(clock.sleeping).toBe(0);
    expect(end.sent.length).toBe(1);
  });
});

describe("a request that starts work", () => {
  it.each([
    ["429 with Retry-After", aResponse(429, { "retry-after": "1" })],
    ["503 with Retry-After", aResponse(503, { "retry-after": "1" })],
    ["503 with a wait of 0", aResponse(503, { "retry-after": "0" })],
    ["a connection that was refused", lost("no", "ECONNREFUSED")],
    ["a name that was not resolved", lost("no", "ENOTFOUND")],
  ])("is repeated after %s, for the service cannot have started it", async (_, step) => {
    const { to } = setUp();
    const end = scripted(step, 202);
    expect((await to(end)(aTrigger())).status).toBe(202);
    expect(end.sent.map(({ body }) => body)).toEqual(["{}", "{}"]);
  });

  it.each([
    ...[408, 409, 412, 429, 500, 501, 502, 503, 504, 505, 507].map(
      (status) => [String(status), aResponse(status)] as const,
    ),
    ...[408, 500, 502, 504].map(
      (s) => [`${s} with Retry-After`, aResponse(s, { "retry-after": "1" })] as const,
    ),
    ["503 with a Retry-After that makes no sense", aResponse(503, { "retry-after": "5abc" })],
    [
      "503 with a Retry-After in the past",
      aResponse(503, { "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" }),
    ],
    ["429 with a negative Retry-After", aResponse(429, { "retry-after": "-1" })],
    ["a reset connection", lost("maybe")],
    ["an attempt that took too long", new TimeoutError({ operation: "x", after: 1, which: "attempt" })],
    ["an abort", new AbortError("x")],
    ["an unknown error", new Error("?")],
  ] as const)("is sent once and never again after %s", async (_, step) => {
    const { to } = setUp();
    const end = scripted(step, 202, 202);
    await to(end)(aTrigger()).catch(() => {});
    expect(end.sent.length).toBe(1);
  });

  it("is judged anew at each attempt", async () => {
    const { to } = setUp({ maxRetries: 9 });
    const end = scripted(
      lost("no", "ECONNREFUSED"),
      aResponse(429, { "retry-after": "1" }),
      lost("maybe"),
      202,
    );
    await expect(to(end)(aTrigger())).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(end.sent.length).toBe(3);
  });
});
