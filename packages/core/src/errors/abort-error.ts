import { AzbackupError, type AzbackupErrorOptions } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortError extends AzbackupError {
  override readonly name = "AbortError";
  override readonly code = "AbortError";

  /**
   * @param operation what was aborted
   * @param options `cause`: the signal's reason; `mayHaveStarted`: a request that starts work was under way
   */
  constructor(operation: string, options: AzbackupErrorOptions = {}) {
    super(`${operation} was aborted`, options);
  }
}

/** True for this library's own only, not for the `DOMException` of the same name. */
export function isAbortError(error: unknown): error is AbortError {
  return isNamed(error, "AbortError");
}
