import type { Clock } from "@azbackup/core/clock";

/** Time that passes only while somebody sleeps, and then at once. */
export class VirtualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, abortSignal?: AbortSignal): Promise<void> {
    // A turn of the event loop, so that whoever wants to abort can.
    await new Promise((resolve) => setImmediate(resolve));
    abortSignal?.throwIfAborted();
    this.#now += ms;
  }
}
