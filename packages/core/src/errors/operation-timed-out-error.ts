import { isNamed } from "./is-named.js";
import { OperationError } from "./operation-error.js";
import type { OperationErrorInit } from "./operation-error.js";

/** The service gave up waiting for the work of a long-running operation, which may still complete. */
export class OperationTimedOutError extends OperationError {
  override readonly name = "OperationTimedOutError";

  constructor(init: OperationErrorInit) {
    super(
      init,
      "is no longer waited for by the service, but its work may still complete",
      "OperationTimedOut",
    );
  }
}

/** True for an {@link OperationTimedOutError}, also one thrown by another copy of this package. */
export function isOperationTimedOutError(error: unknown): error is OperationTimedOutError {
  return isNamed(error, "OperationTimedOutError");
}
