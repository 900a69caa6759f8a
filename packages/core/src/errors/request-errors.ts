import { AzbackupError, type AzbackupErrorOptions, isNamed, type MayHaveStarted } from "./azbackup-error.js";
import { redactCause, redactUrl } from "./redact-members.js";
import { redactText } from "./redact-text.js";

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortError extends AzbackupError {
  override readonly name = "AbortError";
  override readonly code = "AbortError";

  /**
   * @param operation what was aborted
   * @param options `cause`: the signal's reason; `mayHaveStarted`: a request that starts work was under way
   */
  constructor(operation: string, options: AzbackupErrorOptions = {}) {
    super(`${operation} was aborted`, options);
  }
}

/** True for this library's own only, not for the `DOMException` of the same name. */
export function isAbortError(error: unknown): error is AbortError {
  return isNamed(error, "AbortError");
}

/** No token could be had, or the service's challenge cannot be trusted or used. */
export class AuthenticationError extends AzbackupError {
  override readonly name = "AuthenticationError";
  override readonly code = "AuthenticationError";

  /** @param options `cause`: what the credential threw */
  constructor(message: string, options: AzbackupErrorOptions = {}) {
    super(message, options);
  }
}

/** True for an {@link AuthenticationError}, also one thrown by another copy of this package. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return isNamed(error, "AuthenticationError");
}

/** A URL that the client's credentials must not go to. Thrown before anything is sent there. */
export class OriginError extends AzbackupError {
  override readonly name = "OriginError";
  override readonly code = "OriginNotAllowed";
  /** Origin of the URL, or what there is of one. */
  declare readonly origin: string;
  /** The origin of the client's endpoint. */
  declare readonly endpointOrigin: string;

  /**
   * @param rule what the URL breaks, e.g. `"only https is allowed"`
   * @param mayHaveStarted the URL is one by which work that was accepted is followed
   */
  constructor(
    origin: string,
    endpointOrigin: string,
    rule: string,
    mayHaveStarted?: MayHaveStarted | boolean,
  ) {
    const started = mayHaveStarted === "yes" ? ". The work it belongs to was started" : "";
    const message = `Refused a URL of origin ${origin}: ${rule}; the client's origin is ${endpointOrigin}${started}`;
    super(message, { mayHaveStarted }, { origin, endpointOrigin });
  }
}

/** True for an {@link OriginError}, also one thrown by another copy of this package. */
export function isOriginError(error: unknown): error is OriginError {
  return isNamed(error, "OriginError");
}

/** Redirects without end, or one that cannot be followed. */
export class RedirectError extends AzbackupError {
  override readonly name = "RedirectError";
  override readonly code = "RedirectError";

  /**
   * @param problem such as `"more than 20 redirects"`
   * @param mayHaveStarted the request that was redirected starts work
   */
  constructor(operation: string, problem: string, mayHaveStarted?: MayHaveStarted | boolean) {
    super(`${operation}: ${problem}`, { mayHaveStarted });
  }
}

/** True for a {@link RedirectError}, also one thrown by another copy of this package. */
export function isRedirectError(error: unknown): error is RedirectError {
  return isNamed(error, "RedirectError");
}

/** A response body beyond `maxResponseBytes`; it is never cut, always refused. */
export class ResponseTooLargeError extends AzbackupError {
  override readonly name = "ResponseTooLargeError";
  override readonly code = "ResponseTooLarge";
  /** The limit in bytes, after decompression. */
  declare readonly limit: number;

  /** @param mayHaveStarted the response is that of a request which starts work */
  constructor(operation: string, limit: number, mayHaveStarted?: MayHaveStarted | boolean) {
    super(`${operation}: the response is larger than ${limit} bytes`, { mayHaveStarted }, { limit });
  }
}

/** True for a {@link ResponseTooLargeError}, also one thrown by another copy of this package. */
export function isResponseTooLargeError(error: unknown): error is ResponseTooLargeError {
  return isNamed(error, "ResponseTooLargeError");
}

/** What a {@link TimeoutError} is made of. */
export interface TimeoutErrorInit {
  readonly operation: string;
  /** Milliseconds it was given, or had left. */
  readonly after: number;
  readonly which: "attempt" | "deadline";
  /** A request that starts work was under way. */
  readonly mayHaveStarted?: MayHaveStarted | boolean | undefined;
  /** Added to the message: why there was something to wait for. */
  readonly reason?: string | undefined;
  readonly cause?: unknown;
}

/** Time ran out: for one attempt, or for the call as a whole (`timeout` option). */
export class TimeoutError extends AzbackupError {
  override readonly name = "TimeoutError";
  override readonly code = "TimeoutError";
  /** Milliseconds. */
  declare readonly after: number;
  declare readonly which: "attempt" | "deadline";

  constructor(init: TimeoutErrorInit) {
    const { operation, after, which, mayHaveStarted, reason, cause } = init;
    const because = reason ? ` (${reason})` : "";
    const limits = { after, which };
    super(
      `${operation} exceeded its ${which} after ${after} ms${because}`,
      { cause, mayHaveStarted },
      limits,
    );
  }
}

/** True for a {@link TimeoutError}, also one thrown by another copy of this package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, "TimeoutError");
}

/** What a {@link TransportError} is made of; it masks the URL itself. */
export interface TransportErrorInit {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly startsWork: boolean;
  /** Shown only if it looks like one. */
  readonly code: string;
  readonly sent: "no" | "maybe";
  /** What the platform threw; kept as {@link redactCause} leaves it. */
  readonly cause?: unknown;
  /** Values not to be shown; see {@link redactText}. */
  readonly secrets?: readonly string[] | undefined;
}

/** What a platform calls a code; a `fetch` of the caller's may put anything in its place. */
const codeLike = /^[A-Z][A-Z\d_]{1,59}$/;

/** The connection failed: refused, reset, cut short, no such host, no trust in the certificate ... */
export class TransportError extends AzbackupError {
  override readonly name = "TransportError";
  /** The system's code, e.g. `"ECONNRESET"`. */
  declare readonly code: string;
  /** Whether the service can have received the request. */
  declare readonly sent: "no" | "maybe";
  declare readonly operation: string;
  declare readonly method: string;
  /** Masked. */
  declare readonly url: string;

  constructor(init: TransportErrorInit) {
    const { operation, method, sent, secrets } = init;
    const url = redactUrl(init.url, secrets);
    const code = codeLike.test(init.code) ? redactText(init.code, secrets) : "FETCH_FAILED";
    const mayHaveStarted = init.startsWork && (sent === "maybe" ? "unknown" : "no");
    const what = code === "POLICY_FAILED" ? "a policy" : "the connection";
    const message = `${operation}: ${what} failed (${code}) for ${method} ${url}`;
    const cause = redactCause(init.cause, secrets);
    super(message, { cause, mayHaveStarted }, { code, sent, operation, method, url });
  }
}

/** True for a {@link TransportError}, also one thrown by another copy of this package. */
export function isTransportError(error: unknown): error is TransportError {
  return isNamed(error, "TransportError");
}
