import { AzbackupError } from "./azbackup-error.js";
import type { MayHaveStarted } from "./mark-started.js";
import { isNamed } from "./is-named.js";

/** A response body beyond `maxResponseBytes`; it is never cut, always refused. */
export class ResponseTooLargeError extends AzbackupError {
  override readonly name = "ResponseTooLargeError";
  override readonly code = "ResponseTooLarge";
  /** The limit in bytes, after decompression. */
  readonly limit: number;

  /** @param mayHaveStarted the response is that of a request which starts work */
  constructor(operation: string, limit: number, mayHaveStarted?: MayHaveStarted | boolean) {
    super(`${operation}: the response is larger than ${limit} bytes`, { mayHaveStarted });
    this.limit = limit;
  }
}

/** True for a {@link ResponseTooLargeError}, also one thrown by another copy of this package. */
export function isResponseTooLargeError(error: unknown): error is ResponseTooLargeError {
  return isNamed(error, "ResponseTooLargeError");
}
