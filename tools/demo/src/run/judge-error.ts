import {
  isAuthenticationError,
  isOperationCanceledError,
  isOperationFailedError,
  isRestError,
  isTransportError,
  isValidationError,
} from "@azbackup/core/errors";
import type { StepOutcome } from "./step-report.js";

/**
 * What an error says of a step. "failed" is claimed only where it is certain that the service is not
 * at work.
 *
 * @param accepted the service had accepted the operation before
 */
export function judgeError(error: unknown, accepted: boolean): StepOutcome {
  if (isOperationFailedError(error) || isOperationCanceledError(error)) return "failed";
  if (accepted) return "unknown";
  return neverStarted(error) ? "failed" : "unknown";
}

function neverStarted(error: unknown): boolean {
  if (isRestError(error))
    return error.statusCode >= 400 && error.statusCode < 500 && error.statusCode !== 408;
  if (isTransportError(error)) return error.sent === "no";
  // Its cause is what the credential threw; without one, a service took a request it should not have.
  if (isAuthenticationError(error)) return error.cause !== undefined;
  return isValidationError(error);
}

/** An error in a line, with the reason a credential gave. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no error was thrown";
  const reason =
    isAuthenticationError(error) && error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return error.message + reason;
}
