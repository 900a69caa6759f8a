import { assignFields } from "./assign-fields.js";
import { describeFault, faultChain } from "./describe-fault.js";
import { redactFault } from "./redact-fault.js";
import type { ServiceFault } from "./service-fault.js";

/** What the errors about the end of a long-running operation are made of; they mask texts themselves. */
export interface OperationErrorInit {
  readonly operation: string;
  /** What the service says went wrong. */
  readonly fault?: ServiceFault | undefined;
  /** The service's ids of the requests that told. */
  readonly requestIds?: readonly string[] | undefined;
  /** The last state read; kept out of what is printed, for it holds the service's whole document. */
  readonly lastState?: unknown;
  /** HTTP status the service names as the operation's own. */
  readonly statusCode?: number | undefined;
  readonly cause?: unknown;
}

/** What the errors about the end of a long-running operation carry. */
export interface OperationErrorFields {
  readonly operation: string;
  /** The service's own message, masked. */
  readonly serviceMessage?: string;
  readonly target?: string;
  readonly details?: readonly ServiceFault[];
  /** The more specific faults, each behind the one before. */
  readonly innerErrors: readonly ServiceFault[];
  readonly additionalInfo?: unknown;
  readonly requestIds: readonly string[];
  readonly statusCode?: number;
  /** The last state read. Not enumerable: it may hold whatever the service said. */
  readonly lastState?: unknown;
}

/** The message of such an error: what happened to the operation, and all that the service says. */
export function operationMessage(init: OperationErrorInit, what: string): string {
  const said = describeFault(redactFault(init.fault));
  const status = init.statusCode === undefined ? "" : ` (HTTP status ${init.statusCode})`;
  return `${init.operation} ${what}${said && `: ${said}`}${status}`;
}

/** Sets the fields of such an error. */
export function assignOperationFields(error: Error & OperationErrorFields, init: OperationErrorInit): void {
  const { message, target, details, innerError, additionalInfo } = redactFault(init.fault);
  const chain = innerError ? faultChain(innerError) : [];
  const innerErrors = chain.map((inner) => ({ ...inner, innerError: undefined }));
  const { operation, requestIds = [], statusCode } = init;
  const told = { operation, serviceMessage: message, target, details, innerErrors, additionalInfo };
  assignFields<Error & OperationErrorFields>(error, { ...told, requestIds, statusCode });
  Object.defineProperty(error, "lastState", { value: init.lastState });
}
