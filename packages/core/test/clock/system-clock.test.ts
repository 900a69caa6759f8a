import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { schedule, systemClock, wallTime } from "../../src/clock/index.js";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

it("tells the time", () => {
  expect(systemClock.now()).toBe(1_000_000);
});

it.each([-3_600_000, -5000, 5000, 3_600_000])(
  "measures durations whatever the date is set to (%i ms)",
  (step) => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const before = [systemClock.now(), wallTime(systemClock)] as const;
    vi.setSystemTime(Date.now() + step);
    const after = [systemClock.now(), wallTime(systemClock)] as const;
    expect(Math.abs(after[0] - before[0])).toBeLessThan(1000);
    expect(Math.abs(after[1] - before[1] - step)).toBeLessThan(1000);
  },
);

it("tells dates by a clock that has no other time for them by that", () => {
  expect(wallTime({ now: () => 5, sleep: async () => {} })).toBe(5);
});

it("sleeps as long as it was told, and no longer", async () => {
  const woken = vi.fn<() => void>();
  const slept = systemClock.sleep(500).then(woken);
  await vi.advanceTimersByTimeAsync(499);
  expect(woken).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await slept;
  expect(woken).toHaveBeenCalledOnce();
});

it("sleeps through what no timer can hold", async () => {
  const days = 60 * 24 * 3600 * 1000;
  const woken = vi.fn<() => void>();
  const slept = systemClock.sleep(days).then(woken);
  await vi.advanceTimersByTimeAsync(days - 1);
  expect(woken).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await slept;
  expect(woken).toHaveBeenCalledOnce();
});

it("wakes with the signal's reason as soon as it aborts, leaving no timer behind", async () => {
  const controller = new AbortController();
  const slept = systemClock.sleep(60_000, controller.signal);
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(slept).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

it("does not even begin under a signal that has aborted", async () => {
  await expect(systemClock.sleep(60_000, AbortSignal.abort("no"))).rejects.toBe("no");
  expect(vi.getTimerCount()).toBe(0);
});

it("takes its listener off the signal when the sleep is over", async () => {
  const controller = new AbortController();
  const added = vi.spyOn(controller.signal, "addEventListener");
  const removed = vi.spyOn(controller.signal, "removeEventListener");
  const slept = systemClock.sleep(2 ** 31 + 5, controller.signal);
  await vi.advanceTimersByTimeAsync(2 ** 31 + 105);
  await slept;
  expect(added.mock.calls.length).toBe(1);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
});

it.each([500, 60 * 24 * 3600 * 1000])("calls back after %i ms, once", async (ms) => {
  const called = vi.fn<() => void>();
  schedule(systemClock, ms, called);
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(called).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(ms);
  expect(called).toHaveBeenCalledOnce();
});

it("does not call back once it was called off, and leaves no timer behind", async () => {
  const called = vi.fn<() => void>();
  schedule(systemClock, 500, called)();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(called).not.toHaveBeenCalled();
});

it("has those that wait for the same tenth of a second share timers, and none end early", async () => {
  const waits = [2000, 2001, 2050, 2099, 2100];
  const ended: number[] = [];
  const off = waits.map((ms) => schedule(systemClock, ms, () => ended.push(ms)));
  expect(vi.getTimerCount()).toBe(3);
  await vi.advanceTimersByTimeAsync(2000);
  expect(ended).toEqual([2000]);
  off[2]?.();
  await vi.advanceTimersByTimeAsync(99);
  expect(ended).toEqual([2000]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toEqual([2000, 2001, 2099, 2100]);
  expect(vi.getTimerCount()).toBe(0);
});

it("ends one wait of many from the callback of another", async () => {
  const ended: string[] = [];
  const off = [schedule(systemClock, 5000, () => void (ended.push("a"), off[1]?.()))];
  off.push(schedule(systemClock, 5000, () => ended.push("b")));
  await vi.advanceTimersByTimeAsync(6000);
  expect(ended).toEqual(["a"]);
});

it("calls back by a clock that can only sleep", async () => {
  const clock = { now: systemClock.now, sleep: systemClock.sleep };
  const called = vi.fn<() => void>();
  schedule(clock, 500, called);
  const calledOff = vi.fn<() => void>();
  schedule(clock, 500, calledOff)();
  await vi.advanceTimersByTimeAsync(500);
  expect(called).toHaveBeenCalledOnce();
  expect(calledOff).not.toHaveBeenCalled();
});
