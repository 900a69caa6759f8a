import { AzbackupError } from "./azbackup-error.js";
import type { MayHaveStarted } from "./mark-started.js";
import { isNamed } from "./is-named.js";

/** What a {@link TimeoutError} is made of. */
export interface TimeoutErrorInit {
  readonly operation: string;
  /** Milliseconds it was given, or had left. */
  readonly after: number;
  readonly which: "attempt" | "deadline";
  /** A request that starts work was under way. */
  readonly mayHaveStarted?: MayHaveStarted | boolean | undefined;
  /** Added to the message: why there was something to wait for. */
  readonly reason?: string | undefined;
  readonly cause?: unknown;
}

/** Time ran out: for one attempt, or for the call as a whole (`timeout` option). */
export class TimeoutError extends AzbackupError {
  override readonly name = "TimeoutError";
  override readonly code = "TimeoutError";
  /** Milliseconds. */
  readonly after: number;
  readonly which: "attempt" | "deadline";

  constructor(init: TimeoutErrorInit) {
    const { operation, after, which, mayHaveStarted, reason, cause } = init;
    const because = reason ? ` (${reason})` : "";
    super(`${operation} exceeded its ${which} after ${after} ms${because}`, { cause, mayHaveStarted });
    this.after = after;
    this.which = which;
  }
}

/** True for a {@link TimeoutError}, also one thrown by another copy of this package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, "TimeoutError");
}
