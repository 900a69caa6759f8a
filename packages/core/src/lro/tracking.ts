import type { ServiceFault } from "../errors/index.js";
import type { OperationPhase } from "./operation-state.js";

/** Where the status of an operation is read from. */
export type TrackingMode =
  | "monitor" // a status document at a URL the service named
  | "location" // a URL whose HTTP status says it
  | "body" // the resource itself, at the URL of the trigger
  | "operation" // an operation of the client
  | "inline"; // the first response said everything

/** Values of the arguments known so far for each operation that may be called. */
export interface BoundArguments {
  readonly statusOperation: Readonly<Record<string, unknown>>;
  readonly job: Readonly<Record<string, unknown>>;
  readonly cancel: Readonly<Record<string, unknown>>;
}

/**
 * All that is known of an operation after it was started, as plain data: what a resume token holds,
 * apart from the documents. Never changed in place.
 */
export interface Tracking {
  readonly mode: TrackingMode;
  /** What the next read is for: the operation's status, its job's status, or its result. */
  readonly stage: "status" | "job" | "final";
  readonly phase: Exclude<OperationPhase, "notStarted">;
  /** The next URL to read; absent when an operation of the client is called instead. */
  readonly url?: string | undefined;
  /** Where the result will be, as far as the first response tells. */
  readonly finalUrl?: string | undefined;
  /** Milliseconds between reads: what the service last asked for, else the configured interval. */
  readonly intervalMs: number;
  /** When the next read makes sense; milliseconds since the epoch. */
  readonly nextAt: number;
  readonly polls: number;
  /** Reads in a row that said nothing about this run yet. */
  readonly vagueReads: number;
  /** A read has shown this run under way. */
  readonly seen?: boolean | undefined;
  /** What the status said before the trigger. */
  readonly baseline?: string | undefined;
  readonly args: BoundArguments;
  /** The service's last word about the operation. */
  readonly word?: string | undefined;
  /** The service's last word about the job. */
  readonly jobWord?: string | undefined;
  readonly fault?: ServiceFault | undefined;
  /** HTTP status which the work itself ended with. */
  readonly faultStatus?: number | undefined;
  /** The service's ids of the trigger and of the last read. */
  readonly requestIds: readonly string[];
  /** The last status document. */
  readonly document?: unknown;
  /** The last job document. */
  readonly jobDocument?: unknown;
  /** The document of the result. */
  readonly resultDocument?: unknown;
}
