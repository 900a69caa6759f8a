/**
 * The time every wait, deadline and expiry in this package is measured by. Tests inject a virtual
 * one, so nothing in the package reads `Date.now()` or calls `setTimeout` on its own.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts.
   * Values beyond what a timer can hold (2^31 - 1 ms) are waited for in full, never cut short.
   */
  sleep(ms: number, abortSignal?: AbortSignal): Promise<void>;
  /**
   * Calls back after `ms` milliseconds, unless the function it returns is called before. Optional: a
   * cheaper `sleep` for the limits of requests, which are nearly always called off.
   */
  schedule?(ms: number, callback: () => void): () => void;
}
