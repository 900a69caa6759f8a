import type { EmulatorClock } from "./emulator-clock.js";
import { Sleepers } from "./sleepers.js";

/** How a virtual clock starts and moves. */
export interface VirtualClockOptions {
  /** Milliseconds since the epoch. Default 2030-01-01T00:00:00Z. */
  readonly start?: number;
  /**
   * The clock moves to the next sleeper by itself as soon as nothing else is going on, so that a
   * client which shares it never waits. Meant for `emulator.fetch`: a request on its way through a
   * real socket is invisible to the clock. Default false.
   */
  readonly autoAdvance?: boolean;
}

/** A clock that moves only when it is told to. */
export interface VirtualClock extends EmulatorClock {
  hold(): () => void;
}

/** Creates a clock that stands still until `advance` (or everybody sleeps, with `autoAdvance`). */
export function createVirtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const sleepers = new Sleepers();
  let now = options.start ?? Date.UTC(2030, 0, 1);
  let holds = 0;
  let planned = false;

  const isHeld = (): boolean => holds > 0;
  const whenIdle = (): void => {
    planned = false;
    const next = sleepers.next();
    if (isHeld() || next === undefined) return;
    now = Math.max(now, next);
    sleepers.wake(now);
  };
  const plan = (): void => {
    if (options.autoAdvance !== true || planned || isHeld() || sleepers.next() === undefined) return;
    planned = true;
    void settle().then(whenIdle);
  };

  /** Nothing is ready to run, and no request is on its way through the emulator. */
  const settled = async (): Promise<void> => {
    do await settle();
    while (isHeld());
  };

  return {
    now: () => now,
    sleep: (ms, abortSignal) => sleepers.add(now + Math.max(0, ms), abortSignal, plan),
    async advance(ms) {
      const end = now + ms;
      await settled();
      for (let next = sleepers.next(); next !== undefined && next <= end; next = sleepers.next()) {
        now = Math.max(now, next);
        sleepers.wake(now);
        await settled();
      }
      now = end;
    },
    hold() {
      holds += 1;
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        plan();
      };
    },
  };
}

/** Lets everything that is ready to run do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
