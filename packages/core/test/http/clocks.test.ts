import { afterEach, describe, expect, it, vi } from "vitest";
import { aRequest, aResponse, pipelineTo, scripted } from "../support/http.js";

afterEach(() => void vi.useRealTimers());

/** Lets time pass, as far as it is fake. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a wait by the time of the system", () => {
  const busy = aResponse(503, { "retry-after": "30" });

  it.each<[string, Parameters<typeof vi.useFakeTimers>[0]]>([
    ["with a fake date", {}],
    ["without a fake date", { toFake: ["setTimeout", "clearTimeout"] }],
    ["with a fake date and no fake performance", { toFake: ["setTimeout", "clearTimeout", "Date"] }],
  ])("ends under fake timers %s", async (_, timers) => {
    vi.useFakeTimers(timers);
    const sending = pipelineTo(scripted(busy, 200))(aRequest());
    await pass(29_999);
    await pass(1);
    expect((await sending).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([-3_600_000, -5000, 5000, 3_600_000])(
    "neither grows nor shrinks when the date is set (%i ms)",
    async (step) => {
      vi.useFakeTimers();
      const end = scripted(busy, 200);
      const deadline = performance.timeOrigin + performance.now() + 40_000;
      const sending = pipelineTo(end)(aRequest({ deadline }));
      await pass(10_000);
      vi.setSystemTime(Date.now() + step);
      await pass(19_999);
      expect(end.sent.length).toBe(1);
      await pass(1);
      expect((await sending).status).toBe(200);
    },
  );

  it("takes a date of Retry-After by the date it is", async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    vi.setSystemTime(Date.UTC(2026, 0, 1, 12));
    const end = scripted(aResponse(503, { "retry-after": "Thu, 01 Jan 2026 12:00:09 GMT" }), 200);
    const sending = pipelineTo(end)(aRequest());
    await pass(8999);
    expect(end.sent.length).toBe(1);
    await pass(1);
    expect((await sending).status).toBe(200);
  });
});
