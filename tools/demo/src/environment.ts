import type { Clock } from "@azbackup/core/clock";
import type { Emulator, EmulatorOptions } from "@azbackup/emulator";

/** Where text goes: a stream of the process, or what a test gives instead. */
export interface Output {
  write(text: string): unknown;
  /** A person looks at it, and the cursor can be moved. */
  readonly isTTY?: boolean | undefined;
  /** Width in characters. */
  readonly columns?: number | undefined;
}

/** An emulator this command has started. */
export interface StartedEmulator {
  readonly emulator: Emulator;
  /** Reaches it without a socket; undefined when it listens. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Everything of the outer world that the command touches, so that a test can stand in for it. */
export interface Environment {
  /** Arguments without those of Node. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborts when the person wants to stop. */
  readonly interrupted: AbortSignal;
  /** The time that a real service lives in. */
  readonly clock: Clock;
  /** Milliseconds of real time, from any start. */
  now(): number;
  /** Calls back every `ms` milliseconds until the returned function is called. */
  every(ms: number, call: () => void): () => void;
  /** Asks the person a question; undefined where nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Starts an emulator whose clock runs `speed` times as fast as real time. */
  startEmulator(options: EmulatorOptions, speed: number): Promise<StartedEmulator>;
}
