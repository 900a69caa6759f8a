import type { Clock } from "./clock.js";

/** The longest a timer can hold: beyond it, it fires at once. */
const longestTimer = 2 ** 31 - 1;

/** The real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, abortSignal) {
    let left = ms;
    do {
      await timer(Math.min(left, longestTimer), abortSignal);
      left -= longestTimer;
    } while (left > 0);
  },
};

function timer(ms: number, abortSignal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(handle);
      reject(abortSignal?.reason);
    };
    const handle = setTimeout(() => {
      abortSignal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (abortSignal?.aborted) onAbort();
    else abortSignal?.addEventListener("abort", onAbort, { once: true });
  });
}
