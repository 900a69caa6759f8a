import { AzbackupError } from "./azbackup-error.js";
import type { MayHaveStarted } from "./mark-started.js";
import { isNamed } from "./is-named.js";

/** Redirects without end, or one that cannot be followed. */
export class RedirectError extends AzbackupError {
  override readonly name = "RedirectError";
  override readonly code = "RedirectError";

  /**
   * @param problem such as `"more than 20 redirects"`
   * @param mayHaveStarted the request that was redirected starts work
   */
  constructor(operation: string, problem: string, mayHaveStarted?: MayHaveStarted | boolean) {
    super(`${operation}: ${problem}`, { mayHaveStarted });
  }
}

/** True for a {@link RedirectError}, also one thrown by another copy of this package. */
export function isRedirectError(error: unknown): error is RedirectError {
  return isNamed(error, "RedirectError");
}
