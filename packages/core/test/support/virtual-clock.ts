import type { Clock } from "../../src/clock/index.js";

interface Sleeper {
  readonly at: number;
  readonly ms: number;
  wake(): void;
}

/**
 * Time that moves when a test says so. With `autoAdvance` it moves by itself to the end of the next
 * sleep as soon as nothing else is left to do (so a timeout that is called off never fires).
 */
export class VirtualClock implements Clock {
  /** The lengths of the sleeps that ran to their end, in the order they ended. */
  readonly waits: number[] = [];
  readonly #autoAdvance: boolean;
  readonly #sleepers = new Set<Sleeper>();
  #now: number;
  #pumping = false;

  constructor(options: { now?: number; autoAdvance?: boolean } = {}) {
    this.#now = options.now ?? Date.UTC(2026, 0, 1);
    this.#autoAdvance = options.autoAdvance ?? false;
  }

  /** How many sleeps are going on: 0 at the end of a test when none was left behind. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, abortSignal?: AbortSignal): Promise<void> {
    abortSignal?.throwIfAborted();
    const slept = new Promise<void>((resolve, reject) => {
      const onAbort = (): void => {
        this.#sleepers.delete(sleeper);
        reject(abortSignal?.reason);
      };
      const sleeper: Sleeper = {
        at: this.#now + Math.max(0, ms),
        ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          this.waits.push(ms);
          abortSignal?.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      abortSignal?.addEventListener("abort", onAbort, { once: true });
      this.#sleepers.add(sleeper);
    });
    if (this.#autoAdvance) void this.#pump();
    await slept;
  }

  /** Moves time on, waking sleepers in the order of their ends, and lets what they do settle. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + Math.max(0, ms);
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      await settle();
    }
    this.#now = Math.max(this.#now, end);
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    await settle();
    for (let next = this.#next(Infinity); next; next = this.#next(Infinity)) {
      await this.advance(next.at - this.#now);
    }
    this.#pumping = false;
  }

  #next(end: number): Sleeper | undefined {
    const due = [...this.#sleepers].filter(({ at }) => at <= end);
    return due.sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets pending work run that needs no timer and no socket. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
