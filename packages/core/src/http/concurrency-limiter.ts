import type { Clock } from "../clock/index.js";
import { withinLimits } from "./limits.js";
import type { HttpRequest } from "./types.js";

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
