import type { HttpHeaders } from "./types.js";

/** Whether requests are those of a page: a header that is not usual there costs a preflight request. */
export function inBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}

/**
 * Makes ids for the requests of a client, in the form of a UUID: the client's own, and a count. They have
 * to differ and not to be unforeseeable, so that chance will do, also where there is no `crypto`.
 */
export function requestIds(): () => string {
  const own = "xxxxxxxx-xxxx-4xxx-8xxx-".replace(/x/g, () => ((Math.random() * 16) | 0).toString(16));
  let count = 0;
  return () => own + (count++).toString(16).padStart(12, "0");
}

/**
 * The `User-Agent` of a client. Absent in browsers: there it is the browser's own.
 *
 * @param product such as `"azbackup-core/1.0.0"`
 * @param prefix the application's own token
 */
export function userAgentHeader(product: string, prefix?: string): HttpHeaders {
  const { navigator } = globalThis as { navigator?: Navigator };
  return { "user-agent": [prefix, product, navigator?.userAgent].filter(Boolean).join(" ") };
}
