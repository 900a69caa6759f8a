import { AzbackupError, isNamed } from "./azbackup-error.js";
import { describeFault, type ServiceFault } from "./service-fault.js";
import { redactHeaders, redactMembers, redactUrl } from "./redact-members.js";
import { redactText } from "./redact-text.js";

/** What a {@link RestError} is made of; it masks URL, headers and texts itself. */
export interface RestErrorInit {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly statusCode: number;
  /** Of the response; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the body says, if it could be read. */
  readonly fault?: ServiceFault | undefined;
  /** The id the request was sent with, for services that do not return it. */
  readonly clientRequestId?: string | undefined;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** The request starts work; after 408, 5xx (save 503 with a time to wait) and what is no error at all, it may have. */
  readonly startsWork?: boolean | undefined;
  /** The answer is that of a request after the one that starts work. */
  readonly afterStart?: boolean | undefined;
  /** Values not to be shown; see {@link redactText}. */
  readonly secrets?: readonly string[] | undefined;
}

/** The service answered with an error status, or with one its documentation does not know. */
export class RestError extends AzbackupError {
  override readonly name = "RestError";
  /** The service's own code, else `"HTTP_"` and the status. */
  declare readonly code: string;
  declare readonly operation: string;
  declare readonly method: string;
  /** Masked. */
  declare readonly url: string;
  declare readonly statusCode: number;
  /** The harmless ones of the response, masked. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The service's own message, masked. */
  declare readonly serviceMessage?: string;
  declare readonly target?: string;
  declare readonly details?: readonly ServiceFault[];
  declare readonly innerError?: ServiceFault;
  declare readonly additionalInfo?: unknown;
  /** The service's id of the request, to quote to its support. */
  declare readonly requestId?: string;
  declare readonly clientRequestId?: string;
  /** Milliseconds the service asks to wait. */
  declare readonly retryAfterMs?: number;

  constructor(init: RestErrorInit) {
    const { operation, method, url, statusCode, retryAfterMs, secrets } = init;
    const { code, message, ...rest } = redactMembers(init.fault ?? {}, secrets);
    const headers = redactHeaders(init.headers, secrets);
    const told = code || headers["x-ms-error-code"] || undefined;
    const said = describeFault({ ...rest, code: told, message });
    // 503 with a time to come again is a refusal, like 429: nothing was begun.
    const putOff = statusCode === 503 && retryAfterMs !== undefined;
    const refused = putOff || (statusCode >= 400 && statusCode < 500 && statusCode !== 408);
    const mayHaveStarted = init.startsWork && (refused && !init.afterStart ? "no" : "unknown");
    const when =
      retryAfterMs === undefined ? "" : `; the service asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
    const clientRequestId = init.clientRequestId ?? headers["x-ms-client-request-id"];
    super(
      `${operation} failed with HTTP status ${statusCode}${said && ` ${said}`}${when}`,
      { mayHaveStarted },
      {
        operation,
        method,
        url: redactUrl(url, secrets),
        statusCode,
        headers,
        serviceMessage: message,
        ...rest,
        code: told ?? rest.innerError?.code ?? `HTTP_${statusCode}`,
        requestId: headers["x-ms-request-id"],
        retryAfterMs,
        clientRequestId: clientRequestId ? redactText(clientRequestId, secrets) : undefined,
      },
    );
  }
}

/** True for a {@link RestError}, also one thrown by another copy of this package. */
export function isRestError(error: unknown): error is RestError {
  return isNamed(error, "RestError");
}
