import { describe, expect, it } from "vitest";
import type { HttpRequest, HttpResponse } from "../../src/http/index.js";
import { ConcurrencyLimiter } from "../../src/http/limits.js";
import { aRequest, aResponse } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

/** A service that answers when the test says so. */
function setUp(maxConcurrency: number) {
  const clock = new VirtualClock();
  const limiter = new ConcurrencyLimiter(maxConcurrency);
  const open: { readonly request: HttpRequest; answer(status: number): void; fail(error: Error): void }[] =
    [];
  const received: string[] = [];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    await limiter.acquire(request, clock);
    received.push(request.url);
    return new Promise<HttpResponse>((resolve, reject) => {
      open.push({ request, answer: (status) => resolve(aResponse(status)), fail: reject });
    }).finally(() => limiter.release());
  };
  const named = (url: string, changes: Partial<HttpRequest> = {}) => send(aRequest({ url, ...changes }));
  return { clock, open, received, send: named };
}

const turn = async () => new Promise((resolve) => setImmediate(resolve));

describe("requests beyond those that may be under way", () => {
  it("wait for their turn, and are sent in their order", async () => {
    const { send, open, received } = setUp(2);
    const all = ["1", "2", "3", "4"].map((url) => send(url));
    await turn();
    expect(received).toEqual(["1", "2"]);
    open[1]?.answer(202);
    await turn();
    expect(received).toEqual(["1", "2", "3"]);
    open[0]?.fail(new Error("reset"));
    await expect(all[0]).rejects.toThrow("reset");
    await turn();
    expect(received).toEqual(["1", "2", "3", "4"]);
    for (const { answer } of open) answer(200);
    expect((await Promise.all(all.slice(1))).map(({ status }) => status)).toEqual([202, 200, 200]);
  });

  it("are never sent when they are aborted or too late while they wait", async () => {
    const { clock, send, open, received } = setUp(1);
    const first = send("1");
    const leaving = new AbortController();
    const aborted = send("2", { abortSignal: leaving.signal, startsWork: true });
    const late = send("3", { deadline: clock.now() + 1000, startsWork: true });
    const last = send("4");
    const outcomes = Promise.allSettled([aborted, late]);
    leaving.abort();
    await clock.advance(1000);
    open[0]?.answer(200);
    await first;
    await turn();
    open[1]?.answer(200);
    await last;
    expect(received).toEqual(["1", "4"]);
    const [first2, second] = await outcomes;
    expect(first2).toMatchObject({ reason: { name: "AbortError" } });
    expect(second).toMatchObject({ reason: { name: "TimeoutError", which: "deadline" } });
    // Nothing was sent, so nobody has to look whether it was started.
    expect(String(first2?.status === "rejected" && first2.reason)).not.toContain("may have been started");
    expect(String(second?.status === "rejected" && second.reason)).not.toContain("may have been started");
  });

  it("pass their turn on when it comes in the moment of their abort", async () => {
    const clock = new VirtualClock();
    const limiter = new ConcurrencyLimiter(1);
    const leaving = new AbortController();
    expect(limiter.acquire(aRequest(), clock)).toBeUndefined();
    const aborted = limiter.acquire(aRequest({ abortSignal: leaving.signal }), clock);
    const last = limiter.acquire(aRequest(), clock);
    limiter.release();
    leaving.abort();
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    await last;
  });
});
