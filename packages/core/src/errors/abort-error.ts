import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { startedNote } from "./started-note.js";

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortError extends AzbackupError {
  override readonly name = "AbortError";
  override readonly code = "AbortError";

  /**
   * @param operation what was aborted
   * @param options `cause`: the signal's reason; `mayHaveStarted`: a request that starts work was under way
   */
  constructor(
    operation: string,
    options: { readonly cause?: unknown; readonly mayHaveStarted?: boolean | undefined } = {},
  ) {
    super(`${operation} was aborted${startedNote(options.mayHaveStarted)}`, { cause: options.cause });
  }
}

/** True for this library's own only, not for the `DOMException` of the same name. */
export function isAbortError(error: unknown): error is AbortError {
  return isNamed(error, "AbortError");
}
