import { isTimeoutError, isTransportError } from "../errors/index.js";
import { parseRetryAfter } from "./parse-retry-after.js";
import type { HttpRequest, HttpResponse } from "./types.js";

/** How one attempt ended: with a response, or with an error. */
export type Attempt = { readonly response: HttpResponse } | { readonly error: unknown };

/** Whether to send a request again, and if the service says when, after how many milliseconds. */
export type RetryAdvice = { readonly again: boolean; readonly afterMs?: number | undefined };

/**
 * Judges one attempt. A request that starts work is sent again only when the service cannot have
 * acted on it: it said so (429 or 503, with the time to wait), or it never got the request.
 */
export function judgeAttempt(attempt: Attempt, request: HttpRequest, now: number): RetryAdvice {
  if ("error" in attempt) return { again: isTransient(attempt.error, request.startsWork) };
  const { status, headers } = attempt.response;
  const throttled = status === 429 || status === 503;
  const afterMs = throttled ? parseRetryAfter(headers, now) : undefined;
  if (request.startsWork) return { again: afterMs !== undefined, afterMs };
  const transient = status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
  return { again: transient, afterMs };
}

function isTransient(error: unknown, startsWork: boolean): boolean {
  // A certificate that is not trusted now will not be trusted a second later.
  if (isTransportError(error))
    return (!startsWork || error.sent === "no") && !/CERT|SSL|TLS|VERIFY/.test(error.code);
  return !startsWork && isTimeoutError(error) && error.which === "attempt";
}
