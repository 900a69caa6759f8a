/**
 * The time every wait, deadline and expiry in this package is measured by. Tests inject a virtual
 * one, so nothing in the package reads `Date.now()` or calls `setTimeout` on its own.
 */
export interface Clock {
  /**
   * Milliseconds by which durations and deadlines are measured. It must never go back, nor jump when
   * the computer's date is set: only differences mean something.
   */
  now(): number;
  /**
   * Milliseconds since the Unix epoch, for dates: when a token expires, the date of a `Retry-After`.
   * Default: `now()`.
   */
  wallTime?(): number;
  /**
   * Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts.
   * Values beyond what a timer can hold (2^31 - 1 ms) are waited for in full, never cut short.
   */
  sleep(ms: number, abortSignal?: AbortSignal): Promise<void>;
  /**
   * Calls back after `ms` milliseconds, unless the function it returns is called before. Optional: a
   * cheaper `sleep` for the limits of requests, which are nearly always cancelled.
   */
  schedule?(ms: number, callback: () => void): () => void;
}

/** {@link Clock.wallTime} of any clock. */
export function wallTime(clock: Clock): number {
  return clock.wallTime?.() ?? clock.now();
}

/** {@link Clock.schedule} of any clock. */
export function schedule(clock: Clock, ms: number, callback: () => void): () => void {
  if (clock.schedule) return clock.schedule(ms, callback);
  const off = new AbortController();
  clock.sleep(ms, off.signal).then(callback, () => {});
  return () => off.abort();
}

/** The longest a timer can hold: beyond it, it fires at once. */
const longestTimer = 2 ** 31 - 1;

/** The real time. Durations are measured by a clock that nobody can set. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wallTime: () => Date.now(),
  schedule: after,
  sleep: (ms, abortSignal) =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => {
        cancel();
        reject(abortSignal?.reason);
      };
      if (abortSignal?.aborted) return void reject(abortSignal.reason);
      const cancel = after(ms, () => {
        abortSignal?.removeEventListener("abort", onAbort);
        resolve();
      });
      abortSignal?.addEventListener("abort", onAbort);
    }),
};

/** Waits of a second and more that end within the same tenth of a second share timers. */
const grain = 100;

interface Tick {
  readonly at: number;
  readonly calls: Set<() => void>;
  readonly stop: () => void;
}

/** By the tenth of a second they are in; half a number on: the one at its end. */
const ticks = /* @__PURE__ */ new Map<number, Tick>();

/**
 * Thousands of pollers wait at a time: each costs an entry of a set, and no timer of its own. The first of
 * a tenth of a second is called to the millisecond, those after it when it is over.
 */
function after(ms: number, callback: () => void): () => void {
  if (ms < 10 * grain) return timer(ms, callback);
  const now = performance.now();
  const slot = Math.floor((now + ms) / grain);
  const first = ticks.get(slot) ?? tickAt(slot, now + ms, ms);
  const end = (slot + 1) * grain;
  const tick = first.at >= now + ms ? first : (ticks.get(slot + 0.5) ?? tickAt(slot + 0.5, end, end - now));
  // One's own, where a callback is given twice.
  const call = tick.calls.has(callback) ? (): void => callback() : callback;
  tick.calls.add(call);
  return () => {
    if (!tick.calls.delete(call) || tick.calls.size > 0) return;
    tick.stop();
  };
}

function tickAt(key: number, at: number, ms: number): Tick {
  const calls = new Set<() => void>();
  const forget = (): void => {
    if (ticks.get(key) === tick) ticks.delete(key);
  };
  const cancel = timer(ms, () => {
    forget();
    for (const call of calls) call();
  });
  const stop = (): void => {
    cancel();
    forget();
  };
  const tick = { at, calls, stop };
  ticks.set(key, tick);
  return tick;
}

function timer(ms: number, callback: () => void): () => void {
  let pending: ReturnType<typeof setTimeout>;
  const wait = (left: number): void => {
    const rest = left - longestTimer;
    pending = setTimeout(() => (rest > 0 ? wait(rest) : callback()), Math.min(left, longestTimer));
  };
  wait(ms);
  return () => clearTimeout(pending);
}
