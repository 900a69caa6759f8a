import { setTimeout as timer } from "node:timers/promises";

/** Longer than any service may take to show what was started, in milliseconds. */
const settleMs = 12 * 60_000;

/**
 * A clock that is ahead by as long as a start may stay invisible. The emulator shows everything at once:
 * whoever looks for a start there need not wait for the minutes the real service may take.
 */
export const aheadClock = {
  now: () => performance.now(),
  wallTime: () => Date.now() + settleMs,
  sleep: (ms: number, signal?: AbortSignal) => timer(ms, undefined, { ...(signal && { signal }) }),
};
