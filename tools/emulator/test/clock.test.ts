import { describe, expect, test, vi } from "vitest";
import { createRealClock, createVirtualClock } from "../src/index.js";
import { openSession, readStatus, startBackup } from "./helpers/session.js";

describe("a virtual clock", () => {
  test("wakes sleepers in their order, each at its own time", async () => {
    const clock = createVirtualClock({ start: 0 });
    const woken: string[] = [];
    const sleep = async (name: string, ms: number): Promise<void> => {
      await clock.sleep(ms);
      woken.push(`${name}@${clock.now()}`);
    };
    const sleepers = [sleep("late", 300), sleep("early", 100).then(() => sleep("again", 100))];
    await clock.advance(250);
    expect(woken).toEqual(["early@100", "again@200"]);
    await clock.advance(50);
    await Promise.all(sleepers);
    expect(woken.at(-1)).toBe("late@300");
    expect(clock.now()).toBe(300);
  });

  test("lets a sleeper go when its signal aborts, also one that had aborted before", async () => {
    const clock = createVirtualClock();
    const abort = new AbortController();
    const sleeping = clock.sleep(1000, abort.signal);
    abort.abort(new Error("enough"));
    await expect(sleeping).rejects.toThrow("enough");
    await expect(clock.sleep(1000, abort.signal)).rejects.toThrow("enough");
  });

  test("that moves by itself carries a client through work without a wait", async () => {
    const clock = createVirtualClock({ start: 0, autoAdvance: true });
    const session = await openSession({ clock });
    const started = await startBackup(session);
    let reads = 0;
    for (let status: unknown = "InProgress"; status === "InProgress"; reads += 1) {
      await clock.sleep(10_000);
      status = (await readStatus(session, started)).json["status"];
    }
    expect(reads).toBe(3);
    expect(clock.now()).toBe(30_000);
  });

  test("that moves by itself stands still while it is held", async () => {
    const clock = createVirtualClock({ start: 0, autoAdvance: true });
    const sleeping = clock.sleep(100);
    const release = clock.hold();
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(clock.now()).toBe(0);
    release();
    await sleeping;
    expect(clock.now()).toBe(100);
  });
});

describe("a real clock", () => {
  test("runs as many times faster as it is told to, and can jump", async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    try {
      const clock = createRealClock(60);
      expect(clock.now()).toBe(1_000_000);
      let woken = 0;
      const sleeping = clock.sleep(60_000).then(() => (woken += 1));
      await vi.advanceTimersByTimeAsync(999);
      expect(woken).toBe(0);
      await vi.advanceTimersByTimeAsync(1);
      await sleeping;
      expect(clock.now()).toBe(1_060_000);
      const jumping = clock.sleep(10_000_000);
      await clock.advance(10_000_000);
      await jumping;
      expect(clock.now()).toBe(11_060_000);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([0, -1, Infinity, Number.NaN])("cannot run at speed %d", (speed) => {
    expect(() => createRealClock(speed)).toThrow(RangeError);
  });
});
