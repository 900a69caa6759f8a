import type { Clock } from "@azbackup/core/clock";

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/**
 * Time that jumps to the end of the next sleep as soon as nothing else is left to do, so that no test
 * waits. A time limit that is called off in time never fires.
 */
export class VirtualClock implements Clock {
  /** The lengths of the sleeps that ran to their end, in milliseconds. */
  readonly waits: number[] = [];
  readonly #sleepers = new Set<Sleeper>();
  #now = Date.UTC(2026, 0, 1);
  #moving = false;

  now(): number {
    return this.#now;
  }

  sleep(ms: number, abortSignal?: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const onAbort = (): void => {
      this.#sleepers.delete(sleeper);
      reject(abortSignal?.reason);
    };
    const sleeper: Sleeper = {
      until: this.#now + Math.max(0, ms),
      wake: () => {
        this.#sleepers.delete(sleeper);
        abortSignal?.removeEventListener("abort", onAbort);
        this.waits.push(ms);
        resolve();
      },
    };
    if (abortSignal?.aborted === true) {
      reject(abortSignal.reason);
      return promise;
    }
    abortSignal?.addEventListener("abort", onAbort, { once: true });
    this.#sleepers.add(sleeper);
    if (!this.#moving) void this.#move();
    return promise;
  }

  async #move(): Promise<void> {
    this.#moving = true;
    await quiet();
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#now = Math.max(this.#now, next.until);
      next.wake();
      await quiet();
    }
    this.#moving = false;
  }

  #next(): Sleeper | undefined {
    return [...this.#sleepers].sort((a, b) => a.until - b.until)[0];
  }
}

/** Lets everything run that waits for no timer and no socket. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
