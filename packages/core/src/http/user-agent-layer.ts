import { ValidationError } from "../errors/index.js";
import type { HttpLayer } from "./types.js";

/**
 * Sets `User-Agent`, save in browsers: there it is the browser's own, and setting it would cost a
 * preflight request.
 *
 * @param product such as `"azbackup-core/1.0.0"`
 * @param prefix the application's own token, at most 24 characters of printable ASCII
 * @throws ValidationError for any other prefix
 */
export function userAgentLayer(product: string, prefix?: string): HttpLayer {
  if (prefix !== undefined && !/^[\x20-\x7e]{0,24}$/.test(prefix)) {
    throw new ValidationError("userAgentPrefix", "at most 24 printable ASCII characters", prefix);
  }
  if ("document" in globalThis || "importScripts" in globalThis) return (next) => next;
  const runtime = "navigator" in globalThis ? globalThis.navigator.userAgent : undefined;
  const userAgent = [prefix, product, runtime].filter(Boolean).join(" ");
  return (next) => (request) =>
    next({ ...request, headers: { "user-agent": userAgent, ...request.headers } });
}
