import type { Clock } from "@azbackup/core/clock";
import type { Services } from "./description/load-services.js";

/** Where text goes. */
export interface Output {
  readonly isTTY: boolean;
  /** Characters a line has, on a terminal. */
  readonly columns: number | undefined;
  /** Resolves when more can be written. Rejects with `OutputClosed` when nobody reads any more. */
  write(text: string): Promise<void>;
}

/** All that the command line sees of the process it runs in. */
export interface Environment {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end. */
  readStdin(): Promise<string>;
  readFile(path: string): Promise<string>;
  writeFile(path: string, text: string): Promise<void>;
  /** Asks a person, without showing what is typed if it is hidden; absent where there is nobody. */
  readonly ask?: ((question: string, hidden: boolean) => Promise<string>) | undefined;
  /** Calls back each time somebody wants it to end. Gives a function that takes that back. */
  onInterrupt(callback: () => void): () => void;
  readonly clock: Clock;
  /** Calls back every so many milliseconds, until what it gives is called. */
  every(ms: number, callback: () => void): () => void;
  /** Sends requests in place of the network. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly services: Services;
  /** Runs the command of another package in this process, and resolves to its exit code. */
  runCommandOf(name: string, argv: readonly string[]): Promise<number>;
  /** Imports a package by its name; rejects when it is not installed. */
  load(name: string): Promise<unknown>;
}

/** Nobody reads what is written any more, as behind `| head`. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}
