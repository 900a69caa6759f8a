import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { redactUrl } from "./redact-url.js";

/** What a {@link TransportError} is made of; it masks the URL itself. */
export interface TransportErrorInit {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly startsWork: boolean;
  readonly code: string;
  readonly sent: "no" | "maybe";
  readonly cause?: unknown;
}

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
    const { operation, method, code, sent } = init;
    const url = redactUrl(init.url);
    const mayHaveStarted = init.startsWork && sent === "maybe";
    super(`${operation}: the connection failed (${code}) for ${method} ${url}`, {
      cause: init.cause,
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
