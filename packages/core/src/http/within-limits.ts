import type { Clock } from "../clock/index.js";
import { AbortError, TimeoutError } from "../errors/index.js";
import type { HttpRequest } from "./types.js";

/** What limits a piece of work done for a request. */
export type Limits = Pick<HttpRequest, "operation" | "abortSignal" | "deadline"> & {
  /** Milliseconds this piece alone may take. */
  readonly attemptTimeoutMs?: number | undefined;
  /** The work is sending a request that starts work. */
  readonly startsWork?: boolean;
};

/**
 * Does a piece of work until it ends, the caller aborts, or its time is up, whichever is first. The
 * signal given to the work fires at each of these ends; work that ignores it is left to itself.
 *
 * @throws AbortError or TimeoutError, or what the work throws
 */
export async function withinLimits<T>(
  limits: Limits,
  clock: Clock,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { operation, abortSignal, deadline = Infinity, attemptTimeoutMs = Infinity, startsWork } = limits;
  if (abortSignal?.aborted) throw new AbortError(operation, { cause: abortSignal.reason });
  const left = deadline - clock.now();
  const which = left < attemptTimeoutMs ? "deadline" : "attempt";
  const after = Math.max(0, Math.min(left, attemptTimeoutMs));
  if (after === 0) throw new TimeoutError({ operation, after, which });

  const end = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const onAbort = (): void =>
      reject(new AbortError(operation, { cause: abortSignal?.reason, mayHaveStarted: startsWork }));
    abortSignal?.addEventListener("abort", onAbort, { signal: end.signal });
    if (after === Infinity) return;
    const onTimeout = (): void =>
      reject(new TimeoutError({ operation, after, which, mayHaveStarted: startsWork }));
    clock.sleep(after, end.signal).then(onTimeout, () => {});
  });
  try {
    return await Promise.race([work(end.signal), stopped]);
  } finally {
    // A plain reason: nobody reads it, and the default one would collect a stack on every request.
    end.abort("ended");
  }
}
