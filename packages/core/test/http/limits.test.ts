import { describe, expect, it, vi } from "vitest";
import { createPipeline, type HttpRequest, withinLimits } from "../../src/http/index.js";
import { aRequest, aTrigger, endpoint } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

const never = () => new Promise<never>(() => {});

/** A client whose `fetch` ignores the signal, and tells it. */
function setUp(clock: VirtualClock, attemptTimeoutMs?: number, answer: () => Promise<Response> = never) {
  const signals: (AbortSignal | null | undefined)[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    signals.push(init?.signal);
    return answer();
  };
  const own = { client: "TestClient", endpoint, userAgent: "test/1", retry: { maxRetries: 0 } };
  const { send } = createPipeline({ ...own, clock, fetch, attemptTimeoutMs });
  return { send: (request: HttpRequest) => send(request), signals };
}

describe("an attempt", () => {
  it("ends after its time, even if the transport ignores the signal", async () => {
    const clock = new VirtualClock();
    const { send, signals } = setUp(clock, 5000);
    const sending = send(aRequest());
    const settled = sending.catch((error: unknown) => error);
    const expected = {
      name: "TimeoutError",
      which: "attempt",
      after: 5000,
    };
    await clock.advance(4999);
    expect(signals[0]?.aborted).toBe(false);
    await clock.advance(1);
    expect(await settled).toMatchObject(expected);
    expect(signals[0]?.aborted).toBe(true);
  });

  it("has 100 seconds by default", async () => {
    const clock = new VirtualClock({ autoAdvance: true });
    await expect(setUp(clock).send(aRequest())).rejects.toMatchObject({ after: 100_000 });
  });

  it("ends at the deadline if that comes first", async () => {
    const clock = new VirtualClock({ autoAdvance: true });
    const sending = setUp(clock, 5000).send(aRequest({ deadline: clock.now() + 3000 }));
    await expect(sending).rejects.toMatchObject({ which: "deadline", after: 3000 });
  });

  it("is not begun after the deadline or under a signal that has aborted", async () => {
    const clock = new VirtualClock();
    const { send, signals } = setUp(clock);
    await expect(send(aTrigger({ deadline: clock.now() }))).rejects.toMatchObject({ which: "deadline" });
    const aborted = send(aTrigger({ abortSignal: AbortSignal.abort("no") }));
    await expect(aborted).rejects.toMatchObject({ name: "AbortError", cause: "no" });
    await expect(aborted).rejects.not.toThrow("may have been started");
    expect(signals).toEqual([]);
  });

  it("ends when the caller aborts, and says whether work may have started", async () => {
    for (const request of [aRequest(), aTrigger()]) {
      const clock = new VirtualClock();
      const controller = new AbortController();
      const sending = setUp(clock).send({ ...request, abortSignal: controller.signal });
      const settled = sending.catch((error: unknown) => error);
      controller.abort("enough");
      const error = await settled;
      expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
      expect(String(error).includes("may have been started")).toBe(request.startsWork);
      expect(clock.sleeping).toBe(0);
    }
  });

  it("ends by a signal that is no AbortSignal of this platform", async () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    } as unknown as AbortSignal;
    const sending = setUp(new VirtualClock()).send(aRequest({ abortSignal: signal }));
    const settled = sending.catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    for (const listener of listeners) listener();
    expect(await settled).toMatchObject({ name: "AbortError" });
    expect(listeners.size).toBe(0);
  });

  it("says that work may have started when a trigger takes too long", async () => {
    const clock = new VirtualClock({ autoAdvance: true });
    await expect(setUp(clock).send(aTrigger())).rejects.toThrow("may have been started");
  });

  it("leaves neither timer nor listener behind", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, "addEventListener");
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const { send } = setUp(clock, undefined, async () => new Response());
    await send(aRequest({ abortSignal: controller.signal }));
    expect(clock.sleeping).toBe(0);
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
  });
});

it("work that fails fails with its own error", async () => {
  const clock = new VirtualClock();
  const error = new Error("own");
  await expect(withinLimits({ operation: "x" }, clock, () => Promise.reject(error))).rejects.toBe(error);
});
