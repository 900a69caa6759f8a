/**
 * The time the emulator's work progresses on. It has the shape of the clients' own clock, so one
 * clock can be given to both and a test then moves them together.
 */
export interface EmulatorClock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds of this clock; rejects with the signal's reason when it aborts. */
  sleep(ms: number, abortSignal?: AbortSignal): Promise<void>;
  /** Moves the clock forward by `ms` milliseconds and wakes, in order, who was to wake until then. */
  advance(ms: number): Promise<void>;
  /** Lets a clock that runs stand still, and run again; absent for one that never runs. */
  stop?(): void;
  start?(): void;
  /** It runs now. */
  readonly isRunning?: boolean;
  /** Keeps a clock that moves by itself where it is until the returned function is called. */
  hold?(): () => void;
}
