import { isNamed } from "./is-named.js";
import { OperationError } from "./operation-error.js";
import type { OperationErrorInit } from "./operation-error.js";

/** The service says that the long-running operation was canceled. */
export class OperationCanceledError extends OperationError {
  override readonly name = "OperationCanceledError";

  constructor(init: OperationErrorInit) {
    super(init, "was canceled", "OperationCanceled");
  }
}

/** True for an {@link OperationCanceledError}, also one thrown by another copy of this package. */
export function isOperationCanceledError(error: unknown): error is OperationCanceledError {
  return isNamed(error, "OperationCanceledError");
}
