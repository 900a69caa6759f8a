import type { Fault } from "@azbackup/emulator";
import type { Role } from "./target.js";

/** A fault without the choice of the requests it hits. */
export type Effect = Fault extends infer One
  ? One extends Fault
    ? Omit<One, "service" | "operation" | "nth">
    : never
  : never;

/** One fault of the matrix: a row of its table. */
export interface FaultCase {
  readonly title: string;
  readonly fault: Effect;
  /** Hits the read before the trigger as well. */
  readonly baseline?: Effect;
  /** The connection fails with this code, by which nothing can have arrived. */
  readonly neverArrives?: "ECONNREFUSED" | "ENOTFOUND";
}

/** An end a user may get: `"ok"`, or the name of the error class, with how often work was then started. */
export interface Allowed {
  readonly end: string;
  readonly started: number;
}

/** What must come of a group of faults that are alike. */
export interface Rule {
  readonly title: string;
  /** Why it must. */
  readonly why: string;
  readonly cases: readonly FaultCase[];
  /** What is hit. Default: every role. */
  readonly roles?: readonly Role[];
  /** Only targets whose real answer has this feel the fault; the others go on as if nothing had been. */
  readonly touches?: "body" | "urls";
  /** Only targets of which this is true are hit at all. */
  readonly only?: "takesTokens" | "longRunning" | "hasBaseline";
  /** Ends when the request that starts the work is hit. */
  readonly trigger: readonly Allowed[];
  /** How often that request is then sent. Default 1. */
  readonly sends?: number;
  /** Ends when a read of a poller is hit: status, job or result. */
  readonly follow: readonly string[];
  /** Ends when the read of a result is hit. Default: `follow`. */
  readonly result?: readonly string[];
  /** Ends when a read by itself is hit. */
  readonly read: readonly string[];
  /** Milliseconds the call may take. Default: no limit. */
  readonly timeout?: number;
  /** The same work is done once, in good order, before the call that is hit. */
  readonly afterAnother?: true;
}

/** The call ends well, and work was started once. */
export const succeeds: Allowed = { end: "ok", started: 1 };

/** The call ends with this error, and work was started so often. */
export function fails(end: string, started: 0 | 1): Allowed {
  return { end, started };
}
