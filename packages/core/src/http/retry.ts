import { isTimeoutError, isTransportError } from "../errors/index.js";
import type { HttpHeaders, HttpRequest, HttpResponse } from "./types.js";

/** How one attempt ended: with a response, or with an error. */
export interface Attempt {
  readonly response?: HttpResponse | undefined;
  readonly error?: unknown;
}

/** Whether to send a request again, and if the service says when, after how many milliseconds. */
export interface RetryAdvice {
  readonly again: boolean;
  readonly afterMs?: number | undefined;
}

/**
 * Judges one attempt. A request that starts work is sent again only when the service cannot have
 * acted on it: it said so (429 or 503, with the time to wait), or it never got the request.
 *
 * @param wallTime milliseconds since the epoch
 */
export function adviseRetry(
  {
    response,
    error,
  }: { readonly response?: Pick<HttpResponse, "status" | "headers"> | undefined; readonly error?: unknown },
  { startsWork }: Pick<HttpRequest, "startsWork">,
  wallTime: number,
): RetryAdvice {
  if (!response) return { again: isTransient(error, startsWork) };
  const { status, headers } = response;
  const throttled = status === 429 || status === 503;
  const afterMs = throttled ? parseRetryAfter(headers, wallTime) : undefined;
  if (startsWork) return { again: afterMs !== undefined, afterMs };
  const again = status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
  return { again, afterMs };
}

function isTransient(error: unknown, startsWork: boolean): boolean {
  // A certificate that is not trusted now will not be trusted a second later; a policy that fails is mended first.
  if (isTransportError(error))
    return (!startsWork || error.sent === "no") && !/CERT|SSL|TLS|VERIFY|POLICY/.test(error.code);
  return !startsWork && isTimeoutError(error) && error.which === "attempt";
}

/** The longest a timer can hold. */
const longest = 2 ** 31 - 1;

/**
 * Milliseconds the service asks to wait, from `retry-after-ms`, `x-ms-retry-after-ms` or
 * `retry-after` (whole seconds, or an HTTP date in the future), the first that is well formed.
 *
 * @param wallTime milliseconds since the epoch
 * @returns 0 to 2^31 - 1; undefined when no header says anything usable
 */
export function parseRetryAfter(headers: HttpHeaders, wallTime: number): number | undefined {
  return (
    digits(headers["retry-after-ms"], 1) ??
    digits(headers["x-ms-retry-after-ms"], 1) ??
    digits(headers["retry-after"], 1000) ??
    futureDate(headers["retry-after"], wallTime)
  );
}

function digits(text: string | undefined, unit: number): number | undefined {
  const value = text && /^\d+$/.test(text) ? Number(text) * unit : Infinity;
  return value < Infinity ? Math.min(value, longest) : undefined;
}

function futureDate(text: string | undefined, wallTime: number): number | undefined {
  const date = new Date(text ?? "");
  const wait = date.getTime() - wallTime;
  // What does not come out the way it went in was not in the one format HTTP allows to be written.
  return wait > 0 && date.toUTCString() === text ? Math.min(wait, longest) : undefined;
}
