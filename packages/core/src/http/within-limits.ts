import { type Clock, schedule } from "../clock/index.js";
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
 * signal given to the work fires at the latter two; work that ignores it is left to itself.
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
  let release = (): void => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      const stop = (error: Error): void => {
        reject(error);
        // A plain reason: nobody reads it, and the default one would collect a stack.
        end.abort("ended");
      };
      const onAbort = (): void =>
        stop(new AbortError(operation, { cause: abortSignal?.reason, mayHaveStarted: startsWork }));
      const onTimeout = (): void =>
        stop(new TimeoutError({ operation, after, which, mayHaveStarted: startsWork }));
      const callOff = after < Infinity ? schedule(clock, after, onTimeout) : undefined;
      abortSignal?.addEventListener("abort", onAbort);
      release = () => {
        callOff?.();
        abortSignal?.removeEventListener("abort", onAbort);
      };
      work(end.signal).then(resolve, reject);
    });
  } finally {
    release();
  }
}
