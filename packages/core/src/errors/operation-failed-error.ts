import { isNamed } from "./is-named.js";
import { OperationError } from "./operation-error.js";
import type { OperationErrorInit } from "./operation-error.js";

/** The service says that the long-running operation failed. */
export class OperationFailedError extends OperationError {
  override readonly name = "OperationFailedError";

  constructor(init: OperationErrorInit) {
    super(init, "failed", "OperationFailed");
  }
}

/** True for an {@link OperationFailedError}, also one thrown by another copy of this package. */
export function isOperationFailedError(error: unknown): error is OperationFailedError {
  return isNamed(error, "OperationFailedError");
}
