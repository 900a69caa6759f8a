import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { assignOperationFields, operationMessage } from "./operation-error-init.js";
import type { OperationErrorFields, OperationErrorInit } from "./operation-error-init.js";
import { redactText } from "./redact-text.js";
import type { ServiceFault } from "./service-fault.js";

/** The service says that the long-running operation failed. */
export class OperationFailedError extends AzbackupError implements OperationErrorFields {
  override readonly name = "OperationFailedError";
  /** The service's own code, else `"OperationFailed"`. */
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
    super(operationMessage(init, "failed"), { cause: init.cause });
    this.code = redactText(init.fault?.code ?? "OperationFailed");
    assignOperationFields(this, init);
  }
}

export function isOperationFailedError(error: unknown): error is OperationFailedError {
  return isNamed(error, "OperationFailedError");
}
