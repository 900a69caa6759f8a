import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";

/** A resume token that cannot be used. Thrown before anything is sent. */
export class ResumeTokenError extends AzbackupError {
  override readonly name = "ResumeTokenError";
  override readonly code = "ResumeTokenError";
  /** What is wrong with it; never quotes the token. */
  readonly reason: string;

  constructor(reason: string) {
    super(`The resume token cannot be used: ${reason}`);
    this.reason = reason;
  }
}

/** True for a {@link ResumeTokenError}, also one thrown by another copy of this package. */
export function isResumeTokenError(error: unknown): error is ResumeTokenError {
  return isNamed(error, "ResumeTokenError");
}
