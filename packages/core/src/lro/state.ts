import type { ServiceFault } from "../errors/index.js";

/** Where an operation stands, in words that are the same for every service. */
export type OperationPhase =
  | "notStarted" // nothing was sent yet
  | "running"
  | "succeeded"
  | "failed"
  | "canceled"
  | "timedOut"; // the service stopped waiting; the work may still complete

/** One reading of a long-running operation. */
export interface OperationState<TStatus = unknown, TResult = unknown> {
  readonly status: OperationPhase;
  /** 0 to 100, when the service says. */
  readonly percentComplete?: number | undefined;
  /** The service's own word for where the operation is, e.g. `"InProgress"`. */
  readonly serviceStatus?: string | undefined;
  /** What the service says in plain words, if anything. */
  readonly message?: string | undefined;
  readonly startedAt?: Date | undefined;
  readonly endedAt?: Date | undefined;
  /** The service's status document, typed. Absent before the first one is read. */
  readonly details?: TStatus | undefined;
  /** The job the operation started, where it starts one. */
  readonly job?:
    | { readonly id: string; readonly serviceStatus?: string | undefined; readonly details?: unknown }
    | undefined;
  /** Milliseconds to wait before the next read makes sense; 0 at the end. */
  readonly retryAfterMs: number;
  /** Status reads so far, over all processes. */
  readonly polls: number;
  /** Present once `status` is `"succeeded"`, unless `resultMissing`. */
  readonly result?: TResult | undefined;
  /** The operation succeeded, and its result is not where the service said it would be. */
  readonly resultMissing?: boolean | undefined;
  /** Present once `status` is `"failed"`, `"canceled"` or `"timedOut"`. */
  readonly error?: Error | undefined;
}

/** Where the status of an operation is read from. */
export type StrategyName =
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
  /** Name of the polling strategy; `"inline"`: the first response said everything. */
  readonly strategy: StrategyName;
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

/** How a state changes by a read that did not tell where this run is. */
export type Inconclusive = Pick<LroState, "inconclusiveReads" | "seen">;
