import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { assignOperationFields, operationMessage } from "./operation-error-init.js";
import type { OperationErrorFields, OperationErrorInit } from "./operation-error-init.js";
import { redactText } from "./redact-text.js";
import type { ServiceFault } from "./service-fault.js";

/** The service gave up waiting for the work of a long-running operation, which may still complete. */
export class OperationTimedOutError extends AzbackupError implements OperationErrorFields {
  override readonly name = "OperationTimedOutError";
  /** The service's own code, else `"OperationTimedOut"`. */
  override readonly code: string;
  declare readonly operation: string;
  declare readonly serviceMessage?: string;
  declare readonly target?: string;
  declare readonly details?: readonly ServiceFault[];
  declare readonly innerErrors: readonly ServiceFault[];
  declare readonly additionalInfo?: unknown;
  declare readonly requestIds: readonly string[];
  declare readonly statusCode?: number;
  declare readonly lastState?: unknown;

  constructor(init: OperationErrorInit) {
    super(operationMessage(init, "is no longer waited for by the service, but its work may still complete"), {
      cause: init.cause,
    });
    this.code = redactText(init.fault?.code ?? "OperationTimedOut");
    assignOperationFields(this, init);
  }
}

export function isOperationTimedOutError(error: unknown): error is OperationTimedOutError {
  return isNamed(error, "OperationTimedOutError");
}
