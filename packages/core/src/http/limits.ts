import { type Clock, schedule } from "../clock/index.js";
import { AbortError, TimeoutError } from "../errors/index.js";
import type { HttpRequest } from "./types.js";

/** What limits a piece of work done for a request. */
export type Limits = Pick<HttpRequest, "operation" | "abortSignal" | "deadline"> & {
  /** Milliseconds the deadline was set for, for its error. Default: what is left of them. */
  readonly timeout?: number | undefined;
  /** The work is sending a request that starts work. */
  readonly startsWork?: boolean;
};

/**
 * Work registers here how it is ended early. It is told why; if it returns true, it settles by itself
 * and its outcome counts.
 */
export type OnEnd = (end: (why: Error) => boolean | void) => void;

/**
 * Does a piece of work until it ends, the caller aborts, or its time is up, whichever is first: the one
 * way in which anything here is cut short. Leaves neither timer nor listener behind.
 *
 * @param attemptMs milliseconds this piece of work alone may take
 * @throws AbortError or TimeoutError, or what the work throws
 */
export function withinLimits<T>(
  { operation, abortSignal, deadline = Infinity, timeout, startsWork }: Limits,
  clock: Clock,
  work: (onEnd: OnEnd) => Promise<T>,
  attemptMs = Infinity,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (abortSignal?.aborted) throw new AbortError(operation, { cause: abortSignal.reason });
    const left = deadline < Infinity ? deadline - clock.now() : Infinity;
    const which = left < attemptMs ? "deadline" : "attempt";
    const after = Math.max(0, Math.min(left, attemptMs));
    const timedOut = (mayHaveStarted?: boolean): TimeoutError =>
      new TimeoutError({
        operation,
        after: (which === "deadline" && timeout) || after,
        which,
        mayHaveStarted,
      });
    if (after === 0) throw timedOut();

    let end: Parameters<OnEnd>[0] | undefined;
    const stop = (why: Error): void => {
      release();
      if (!end?.(why)) reject(why);
    };
    const onAbort = (): void =>
      stop(new AbortError(operation, { cause: abortSignal?.reason, mayHaveStarted: startsWork }));
    const onTimeout = (): void => stop(timedOut(startsWork));
    const cancel = after < Infinity ? schedule(clock, after, onTimeout) : undefined;
    abortSignal?.addEventListener("abort", onAbort);
    const release = (): void => {
      cancel?.();
      abortSignal?.removeEventListener("abort", onAbort);
    };
    const settle =
      <A>(how: (outcome: A) => void) =>
      (outcome: A): void => {
        release();
        how(outcome);
      };
    work((how) => (end = how)).then(settle(resolve), settle(reject));
  });
}

/** Waits, within limits. */
export function pause(limits: Limits, clock: Clock, ms: number): Promise<void> {
  const wait = (onEnd: OnEnd): Promise<void> => new Promise((resolve) => onEnd(schedule(clock, ms, resolve)));
  // Thousands of pollers wait at a time: without limits, a promise and a timer are all it takes.
  return limits.abortSignal || limits.deadline !== undefined
    ? withinLimits(limits, clock, wait)
    : wait(() => {});
}

/**
 * Runs something that either of two signals ends. They need not be those of the platform, as for
 * `AbortSignal.any`, and hold no listener of ours when it is over.
 */
export function withEither<T>(
  one: AbortSignal | undefined,
  other: AbortSignal | undefined,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (!one || !other) return run(one ?? other);
  const either = new AbortController();
  const off = [one, other].map((signal) => {
    const end = (): void => either.abort(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    return () => signal.removeEventListener("abort", end);
  });
  return run(either.signal).finally(() => {
    for (const remove of off) remove();
  });
}

/**
 * Lets so many requests be under way at once; the others wait for their turn. A thousand pollers cost
 * little while they wait here, and the time of an attempt begins when it is its turn.
 */
export class ConcurrencyLimiter {
  #free: number;
  readonly #waiters = new Set<() => void>();

  constructor(maxConcurrency: number) {
    this.#free = maxConcurrency;
  }

  /**
   * Takes a place. Undefined if there was one at once, which nearly always is so.
   *
   * @throws AbortError or TimeoutError if the request ends while it waits; it then has no place
   */
  acquire({ operation, abortSignal, deadline }: HttpRequest, clock: Clock): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free -= 1;
      return undefined;
    }
    return withinLimits({ operation, abortSignal, deadline }, clock, (onEnd) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiters.add(resolve);
      // Its turn may have come in the moment in which it was given up: the place goes to the next.
      onEnd(() => {
        if (!this.#waiters.delete(resolve)) this.release();
      });
      return promise;
    });
  }

  /** Gives a place back: to whoever has waited longest. */
  release(): void {
    const [next] = this.#waiters;
    if (!next) {
      this.#free += 1;
      return;
    }
    this.#waiters.delete(next);
    next();
  }
}
