import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { redactCause } from "./redact-cause.js";
import { redactText } from "./redact-text.js";
import { redactUrl } from "./redact-url.js";

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
  override readonly code: string;
  /** Whether the service can have received the request. */
  readonly sent: "no" | "maybe";
  readonly operation: string;
  readonly method: string;
  /** Masked. */
  readonly url: string;

  constructor(init: TransportErrorInit) {
    const { operation, method, sent, secrets } = init;
    const url = redactUrl(init.url, secrets);
    const code = codeLike.test(init.code) ? redactText(init.code, secrets) : "FETCH_FAILED";
    const mayHaveStarted = init.startsWork && (sent === "maybe" ? "unknown" : "no");
    const what = code === "POLICY_FAILED" ? "a policy" : "the connection";
    super(`${operation}: ${what} failed (${code}) for ${method} ${url}`, {
      cause: redactCause(init.cause, secrets),
      mayHaveStarted,
    });
    this.code = code;
    this.sent = sent;
    this.operation = operation;
    this.method = method;
    this.url = url;
  }
}

/** True for a {@link TransportError}, also one thrown by another copy of this package. */
export function isTransportError(error: unknown): error is TransportError {
  return isNamed(error, "TransportError");
}
