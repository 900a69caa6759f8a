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
