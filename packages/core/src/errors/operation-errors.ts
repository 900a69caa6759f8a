import { AzbackupError, isNamed } from "./azbackup-error.js";
import { redactMembers } from "./redact-members.js";
import { redactText } from "./redact-text.js";
import { describeFault, faultChain, type ServiceFault } from "./service-fault.js";

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
  declare readonly code: string;
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
    const { message: serviceMessage, innerError, ...rest } = fault;
    const chain = faultChain(innerError);
    super(
      `${operation} ${what}${said && `: ${said}`}${status}`,
      { cause: init.cause, mayHaveStarted: "yes" },
      {
        operation,
        ...rest,
        serviceMessage,
        // Where the outer fault has no code of its own, one behind it does.
        code: [fault, ...chain].find((one) => one.code)?.code ?? code,
        innerErrors: chain.map((inner) => ({ ...inner, innerError: undefined })),
        requestIds,
        statusCode,
      },
    );
    Object.defineProperty(this, "lastState", { value: init.lastState });
  }
}

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

/** The service has no way to stop this operation. It goes on. */
export class CancelNotSupportedError extends AzbackupError {
  override readonly name = "CancelNotSupportedError";
  override readonly code = "CancelNotSupported";
  declare readonly operation: string;

  constructor(operation: string) {
    super(`${operation} cannot be canceled: the service offers no way to`, {}, { operation });
  }
}

/** True for a {@link CancelNotSupportedError}, also one thrown by another copy of this package. */
export function isCancelNotSupportedError(error: unknown): error is CancelNotSupportedError {
  return isNamed(error, "CancelNotSupportedError");
}

/** A resume token that cannot be used. Thrown before anything is sent. */
export class ResumeTokenError extends AzbackupError {
  override readonly name = "ResumeTokenError";
  override readonly code = "ResumeTokenError";
  /** What is wrong with it; never quotes the token. */
  declare readonly reason: string;

  constructor(reason: string) {
    super(`The resume token cannot be used: ${reason}`, {}, { reason });
  }
}

/** True for a {@link ResumeTokenError}, also one thrown by another copy of this package. */
export function isResumeTokenError(error: unknown): error is ResumeTokenError {
  return isNamed(error, "ResumeTokenError");
}

/**
 * The status of a long-running operation could not be read. Whether it runs, failed or succeeded is
 * unknown; the poller stays usable, and `resumeToken()` goes on working. `cause` says what happened.
 */
export class StatusUnavailableError extends AzbackupError {
  override readonly name = "StatusUnavailableError";
  override readonly code = "StatusUnavailable";
  declare readonly operation: string;

  /** @param succeeded the operation is known to have; only its result is missing */
  constructor(operation: string, cause: unknown, succeeded?: boolean) {
    const { message: said } = Object(cause) as { message?: unknown };
    const why = typeof said === "string" ? redactText(said) : "no reason given";
    const what = succeeded
      ? `${operation} succeeded, but its result could not be read`
      : `The status of ${operation} could not be read, so its outcome is unknown`;
    super(`${what}; poll again or resume: ${why}`, { cause, mayHaveStarted: "yes" }, { operation });
  }
}

/** True for a {@link StatusUnavailableError}, also one thrown by another copy of this package. */
export function isStatusUnavailableError(error: unknown): error is StatusUnavailableError {
  return isNamed(error, "StatusUnavailableError");
}
