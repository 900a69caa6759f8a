import { deepStrictEqual } from "node:assert/strict";
import type { CaseName } from "./cases.js";
import { facts } from "./cases.js";

/** One call of one contender. */
export interface Job {
  /** Does what is timed: sends, and reads the answer into what the contender's user gets. */
  readonly call: () => Promise<unknown>;
  /** Does it once and throws unless it read what the others have to read. */
  readonly check: () => Promise<void>;
}

/** The calls a contender can do; one it has no way to do is missing. */
export type Jobs = Readonly<Partial<Record<CaseName, Job>>>;

/** Where the server is, and where what is not part of this project is found. */
export interface Place {
  /** URL of the server, without a path. */
  readonly endpoint: string;
  /** Folder of the repository. */
  readonly root: string;
  /** Folder the peers are installed in. */
  readonly peers: string;
  /** Folder of what was generated for this run. */
  readonly scratch: string;
}

/**
 * @param read Takes the facts of the case out of what the call came to; not part of what is timed.
 */
export function job<T>(name: CaseName, call: () => Promise<T>, read: (value: T) => readonly unknown[]): Job {
  return {
    call,
    check: async () => deepStrictEqual(read(await call()), facts[name]),
  };
}
