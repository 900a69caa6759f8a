import type { Clock } from "./clock.js";

/** The longest a timer can hold: beyond it, it fires at once. */
const longestTimer = 2 ** 31 - 1;

/** The real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule: after,
  async sleep(ms, abortSignal) {
    abortSignal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const onAbort = (): void => {
        callOff();
        reject(abortSignal?.reason);
      };
      const callOff = after(ms, () => {
        abortSignal?.removeEventListener("abort", onAbort);
        resolve();
      });
      abortSignal?.addEventListener("abort", onAbort, { once: true });
    });
  },
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
