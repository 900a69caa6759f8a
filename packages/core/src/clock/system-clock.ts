import type { Clock } from "./clock.js";

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

function after(ms: number, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number): void => {
    const rest = left - longestTimer;
    timer = setTimeout(() => (rest > 0 ? wait(rest) : callback()), Math.min(left, longestTimer));
  };
  wait(ms);
  return () => clearTimeout(timer);
}
