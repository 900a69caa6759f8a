import type { ServiceFault } from "../errors/index.js";
import type { OperationPhase } from "./operation-state.js";

/** Where the status of an operation is read from. */
export type PollingStrategy =
  | "statusUrl" // a status document at a URL the service named
  | "location" // a URL that answers 202 until the result is there
  | "resource" // the resource itself, at the URL of the start
  | "statusOperation" // an operation of the client
  | "inline"; // the first response said everything

/** Values of the arguments known so far for each operation that may be called. */
export interface BoundArguments {
  readonly statusOperation: Readonly<Record<string, unknown>>;
  readonly job: Readonly<Record<string, unknown>>;
  readonly cancel: Readonly<Record<string, unknown>>;
}

/** What is known of an operation after it was started: plain data, without documents. Never changed in place. */
export interface LroState {
  readonly strategy: PollingStrategy;
  /** What the next read is for: the operation's status, its job's status, or its result. */
  readonly stage: "status" | "job" | "final";
  readonly phase: Exclude<OperationPhase, "notStarted">;
  /** The next URL to read; absent when an operation of the client is called instead. */
  readonly url?: string | undefined;
  /** Where the result may be, the likeliest first, as far as the first response tells. */
  readonly finalUrls?: readonly string[] | undefined;
  /** Where a status said that the operation succeeded, while its result is read: to be asked again. */
  readonly asked?: Pick<LroState, "url" | "finalUrls"> | undefined;
  /** Milliseconds between reads: what the service last asked for, else the configured interval. */
  readonly intervalMs: number;
  /** Milliseconds from the last read to the next one. */
  readonly waitMs: number;
  /** When the next read makes sense; milliseconds since the epoch. */
  readonly nextAt: number;
  readonly polls: number;
  /** Reads in a row that did not tell where this run is. */
  readonly inconclusiveReads: number;
  /** A read has shown this run under way. */
  readonly seen?: boolean | undefined;
  /** What the status said before the start. */
  readonly baseline?: string | undefined;
  readonly args: BoundArguments;
  /** The operation's status, in the service's own word. */
  readonly serviceStatus?: string | undefined;
  /** The job's status, in the service's own word. */
  readonly jobStatus?: string | undefined;
  /** The operation succeeded, and its result was nowhere to be found. */
  readonly resultMissing?: boolean | undefined;
  /** The service's ids of the start and of the last read. */
  readonly requestIds: readonly string[];
}

/** The state after a response, with what of its documents is of use. */
export interface LroUpdate {
  readonly state: LroState;
  /** The status document. */
  readonly status?: unknown;
  /** The job document. */
  readonly job?: unknown;
  /** The document of the result. */
  readonly result?: unknown;
  readonly fault?: ServiceFault | undefined;
  /** HTTP status which the work itself ended with. */
  readonly faultStatus?: number | undefined;
}
