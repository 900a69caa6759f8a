import { assignFields } from "./assign-fields.js";
import { AzbackupError } from "./azbackup-error.js";
import { describeFault, faultChain } from "./describe-fault.js";
import { redactMembers } from "./redact-members.js";
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
  /** Values not to be shown; see {@link redactText}. */
  readonly secrets?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** The base of the errors that say how a long-running operation ended, when not well. */
export abstract class OperationError extends AzbackupError {
  /** The service's own code of the error, else the name of the outcome. */
  override readonly code: string;
  declare readonly operation: string;
  /** The service's own message, masked. */
  declare readonly serviceMessage?: string;
  declare readonly target?: string;
  declare readonly details?: readonly ServiceFault[];
  /** The more specific faults, each behind the one before. */
  declare readonly innerErrors: readonly ServiceFault[];
  declare readonly additionalInfo?: unknown;
  declare readonly requestIds: readonly string[];
  declare readonly statusCode?: number;
  /** The last state read. Not enumerable: it may hold whatever the service said. */
  declare readonly lastState?: unknown;

  /**
   * @param what what happened to the operation, as the message puts it
   * @param code the code when the service names none
   */
  constructor(init: OperationErrorInit, what: string, code: string) {
    const { operation, statusCode } = init;
    const requestIds = redactMembers(init.requestIds ?? [], init.secrets);
    const fault = redactMembers(init.fault ?? {}, init.secrets);
    const said = describeFault(fault);
    const status = statusCode === undefined ? "" : ` (HTTP status ${statusCode})`;
    super(`${operation} ${what}${said && `: ${said}`}${status}`, {
      cause: init.cause,
      mayHaveStarted: "yes",
    });
    const { message, target, details, innerError, additionalInfo } = fault;
    const chain = innerError ? faultChain(innerError) : [];
    // Where the outer fault has no code of its own, one behind it does.
    this.code = [fault, ...chain].find((one) => one.code)?.code ?? code;
    const innerErrors = chain.map((inner) => ({ ...inner, innerError: undefined }));
    const told = { operation, serviceMessage: message, target, details, innerErrors, additionalInfo };
    assignFields<OperationError>(this, { ...told, requestIds, statusCode });
    Object.defineProperty(this, "lastState", { value: init.lastState });
  }
}
