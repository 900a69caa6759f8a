import type { HttpHeaders } from "./types.js";

/** The longest a timer can hold. */
const longest = 2 ** 31 - 1;

/**
 * Milliseconds the service asks to wait, from `retry-after-ms`, `x-ms-retry-after-ms` or
 * `retry-after` (whole seconds, or an HTTP date in the future), the first that is well formed.
 *
 * @param now milliseconds since the epoch
 * @returns 0 to 2^31 - 1; undefined when no header says anything usable
 */
export function parseRetryAfter(headers: HttpHeaders, now: number): number | undefined {
  return (
    digits(headers["retry-after-ms"], 1) ??
    digits(headers["x-ms-retry-after-ms"], 1) ??
    digits(headers["retry-after"], 1000) ??
    futureDate(headers["retry-after"], now)
  );
}

function digits(text: string | undefined, unit: number): number | undefined {
  const value = text && /^\d+$/.test(text) ? Number(text) * unit : Infinity;
  return value < Infinity ? Math.min(value, longest) : undefined;
}

function futureDate(text: string | undefined, now: number): number | undefined {
  const date = new Date(text ?? "");
  const wait = date.getTime() - now;
  // What does not come out the way it went in was not in the one format HTTP allows to be written.
  return wait > 0 && date.toUTCString() === text ? Math.min(wait, longest) : undefined;
}
