import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";

/** The service has no way to stop this operation. It goes on. */
export class CancelNotSupportedError extends AzbackupError {
  override readonly name = "CancelNotSupportedError";
  override readonly code = "CancelNotSupported";
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation} cannot be canceled: the service offers no way to`);
    this.operation = operation;
  }
}

/** True for a {@link CancelNotSupportedError}, also one thrown by another copy of this package. */
export function isCancelNotSupportedError(error: unknown): error is CancelNotSupportedError {
  return isNamed(error, "CancelNotSupportedError");
}
