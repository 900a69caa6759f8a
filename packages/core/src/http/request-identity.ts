import { ValidationError } from "../errors/index.js";
import type { HttpHeaders } from "./types.js";

/** Makes ids for requests. Pages that came without TLS have no `crypto.randomUUID`: chance will do. */
export function requestIds(): () => string {
  const { crypto } = globalThis as { crypto?: { randomUUID?: unknown } };
  if (crypto?.randomUUID) return () => globalThis.crypto.randomUUID();
  return () =>
    "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => ((Math.random() * 16) | 0).toString(16));
}

/**
 * The `User-Agent` of a client. Absent in browsers: there it is the browser's own, and setting it would
 * cost a preflight request.
 *
 * @param product such as `"azbackup-core/1.0.0"`
 * @param prefix the application's own token, at most 24 characters of printable ASCII
 * @throws ValidationError for any other prefix
 */
export function userAgentHeader(product: string, prefix?: string): HttpHeaders {
  if (prefix !== undefined && !/^[\x20-\x7e]{0,24}$/.test(prefix)) {
    throw new ValidationError("userAgentPrefix", "at most 24 printable ASCII characters", prefix);
  }
  if ("document" in globalThis || "importScripts" in globalThis) return {};
  const { navigator } = globalThis as { navigator?: Navigator };
  return { "user-agent": [prefix, product, navigator?.userAgent].filter(Boolean).join(" ") };
}
