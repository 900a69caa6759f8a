import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { redactText } from "./redact-text.js";

/**
 * The status of a long-running operation could not be read. Whether it runs, failed or succeeded is
 * unknown; the poller stays usable, and `resumeToken()` goes on working. `cause` says what happened.
 */
export class StatusUnavailableError extends AzbackupError {
  override readonly name = "StatusUnavailableError";
  override readonly code = "StatusUnavailable";
  readonly operation: string;

  /** @param succeeded the operation is known to have; only its result is missing */
  constructor(operation: string, cause: unknown, succeeded?: boolean) {
    const { message: said } = Object(cause) as { message?: unknown };
    const why = typeof said === "string" ? redactText(said) : "no reason given";
    const what = succeeded
      ? `${operation} succeeded, but its result could not be read`
      : `The status of ${operation} could not be read, so its outcome is unknown`;
    super(`${what}; poll again or resume: ${why}`, { cause, mayHaveStarted: "yes" });
    this.operation = operation;
  }
}

/** True for a {@link StatusUnavailableError}, also one thrown by another copy of this package. */
export function isStatusUnavailableError(error: unknown): error is StatusUnavailableError {
  return isNamed(error, "StatusUnavailableError");
}
