import { systemClock } from "@azbackup/core/clock";
import type { Clock } from "@azbackup/core/clock";

/** How much faster than real time the emulator and the client under it live. */
export const speed = 100;

/** The system's clock, so many times as fast. */
export function createFastClock(): Clock {
  const start = systemClock.now();
  return {
    now: () => start + (systemClock.now() - start) * speed,
    sleep: (ms, abortSignal) => systemClock.sleep(ms / speed, abortSignal),
  };
}
