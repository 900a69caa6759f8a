import { checkOrigin } from "../http/index.js";
import type { LroContext } from "./spec.js";
import type { LroClient, LroTransport } from "./transport.js";

/**
 * Makes the reference a service sent an absolute URL. Only text is put together: the bytes of path
 * and query stay as the service wrote them, since services compare them so. The fragment is dropped.
 */
export function resolveUrl(reference: string, base: string): string {
  const target = withoutFragment(reference.trim());
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  const [origin = "", scheme = ""] = /^([a-z][a-z0-9+.-]*:)\/\/[^/?#\\]*/i.exec(base) ?? [];
  if (target.startsWith("//")) return scheme + target;
  if (target.startsWith("/")) return origin + target;
  const path = withoutFragment(base.slice(origin.length)).replace(/\?.*$/, "");
  return origin + (target.startsWith("?") ? path : path.replace(/[^/]*$/, "") || "/") + target;
}

/** Adds the API version to a URL whose query names none, under any spelling; else leaves it alone. */
export function withApiVersion(url: string, version: LroClient["apiVersion"]): string {
  const query = url.toLowerCase().split("?").slice(1).join("&");
  if (
    !version ||
    (version.in ?? "query") !== "query" ||
    `&${query}`.includes(`&${version.name.toLowerCase()}=`)
  )
    return url;
  return `${url}${url.includes("?") ? "&" : "?"}${version.name}=${encodeURIComponent(version.value)}`;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, "");
}

/** Throws `OriginError` for a URL that the client's credentials must not go to. */
export function allowUrl(
  { client: { endpoint, trustedOrigins } }: LroTransport,
  url: string,
  mayHaveStarted?: "yes",
): void {
  checkOrigin(url, { endpoint, trustedOrigins, mayHaveStarted, allowInsecure: /^http:/i.test(endpoint) });
}

/** Makes a reference absolute and ready to be read. Throws `OriginError` if it must not be. */
export function acceptUrl({ transport }: LroContext, reference: string, base: string): string {
  const url = resolveUrl(reference, base);
  allowUrl(transport, url, "yes");
  return withApiVersion(url, transport.client.apiVersion);
}
