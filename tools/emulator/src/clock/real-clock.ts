import type { EmulatorClock } from "./emulator-clock.js";
import { Sleepers } from "./sleepers.js";

/** Longest wait a timer can hold. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Creates a clock that runs by itself, `speed` times as fast as real time. `advance` makes it jump
 * ahead besides.
 *
 * @param speed Greater than 0. Default 1.
 */
export function createRealClock(speed = 1): EmulatorClock {
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new RangeError(`speed must be greater than 0, got ${speed}`);
  const sleepers = new Sleepers();
  const start = Date.now();
  let jumped = 0;
  let timer: NodeJS.Timeout | undefined;
  const now = (): number => start + (Date.now() - start) * speed + jumped;

  const arm = (): void => {
    clearTimeout(timer);
    const next = sleepers.next();
    if (next === undefined) return;
    const wait = Math.min(MAX_TIMER_MS, Math.max(0, Math.ceil((next - now()) / speed)));
    timer = setTimeout(() => {
      sleepers.wake(now());
      arm();
    }, wait);
  };

  return {
    now,
    sleep: (ms, abortSignal) => sleepers.add(now() + Math.max(0, ms), abortSignal, arm),
    async advance(ms) {
      jumped += ms;
      sleepers.wake(now());
      arm();
    },
  };
}
