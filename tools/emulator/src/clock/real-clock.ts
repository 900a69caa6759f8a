import type { EmulatorClock } from "./emulator-clock.js";
import { Sleepers } from "./sleepers.js";

/** Longest wait a timer can hold. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A clock that runs by itself until it is stopped. */
export interface RealClock extends EmulatorClock {
  stop(): void;
  start(): void;
  readonly isRunning: boolean;
}

/**
 * Creates a clock that runs by itself, `speed` times as fast as real time. `advance` makes it jump
 * ahead besides, and `stop` lets it stand still.
 *
 * @param speed Greater than 0. Default 1.
 */
export function createRealClock(speed = 1): RealClock {
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new RangeError(`speed must be greater than 0, got ${speed}`);
  const sleepers = new Sleepers();
  /** What the clock said at the real moment `since`. */
  let base = Date.now();
  let since = base;
  let isRunning = true;
  let timer: NodeJS.Timeout | undefined;
  const now = (): number => (isRunning ? base + (Date.now() - since) * speed : base);

  const arm = (): void => {
    clearTimeout(timer);
    const next = sleepers.next();
    if (next === undefined || !isRunning) return;
    const wait = Math.min(MAX_TIMER_MS, Math.max(0, Math.ceil((next - now()) / speed)));
    timer = setTimeout(() => {
      sleepers.wake(now());
      arm();
    }, wait);
  };
  const move = (to: number, runs: boolean): void => {
    base = to;
    since = Date.now();
    isRunning = runs;
    sleepers.wake(now());
    arm();
  };

  return {
    now,
    sleep: (ms, abortSignal) => sleepers.add(now() + Math.max(0, ms), abortSignal, arm),
    advance: async (ms) => move(now() + ms, isRunning),
    stop: () => move(now(), false),
    start: () => move(now(), true),
    get isRunning() {
      return isRunning;
    },
  };
}
