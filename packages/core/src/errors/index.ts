export {
  AbortError,
  AuthenticationError,
  isAbortError,
  isAuthenticationError,
  isOriginError,
  isRedirectError,
  isResponseTooLargeError,
  isTimeoutError,
  isTransportError,
  OriginError,
  RedirectError,
  ResponseTooLargeError,
  TimeoutError,
  type TimeoutErrorInit,
  TransportError,
  type TransportErrorInit,
} from "./request-errors.js";
export {
  AzbackupError,
  type AzbackupErrorOptions,
  isAzbackupError,
  markStarted,
  type MayHaveStarted,
} from "./azbackup-error.js";
export {
  CancelNotSupportedError,
  isCancelNotSupportedError,
  isOperationCanceledError,
  isOperationFailedError,
  isOperationTimedOutError,
  isResumeTokenError,
  isStatusUnavailableError,
  OperationCanceledError,
  OperationError,
  type OperationErrorInit,
  OperationFailedError,
  OperationTimedOutError,
  ResumeTokenError,
  StatusUnavailableError,
} from "./operation-errors.js";
export {
  DecodeError,
  type DecodeErrorInit,
  isDecodeError,
  isValidationError,
  ValidationError,
} from "./value-errors.js";
export { redactCause, redactHeaders, redactMembers, redactUrl } from "./redact-members.js";
export { redacted, redactText } from "./redact-text.js";
export { RestError, isRestError } from "./rest-error.js";
export type { RestErrorInit } from "./rest-error.js";
export type { ServiceFault } from "./service-fault.js";
