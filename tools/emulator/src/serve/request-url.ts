import type { IncomingHttpHeaders } from "node:http";

/** A host, with a port or not; what else a caller writes there is not used. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
/** Segments that mean another one, plain or encoded. */
const DOTS = /(?:^|\/)(?:\.|%2e){1,2}(?=\/|$)/i;

/**
 * The URL a request came to: as a proxy in front of the emulator says in `X-Forwarded-Proto` and
 * `-Host`, or else as the request itself does. Undefined for a path that cannot be meant.
 */
export function requestUrl(target: string, headers: IncomingHttpHeaders, isTls: boolean): URL | undefined {
  const scheme = firstOf(headers["x-forwarded-proto"]) === "https" || isTls ? "https" : "http";
  const forwarded = firstOf(headers["x-forwarded-host"]);
  const host = [forwarded, headers.host].find((one) => one !== undefined && HOST.test(one)) ?? "127.0.0.1";
  // An absolute URL is allowed in a request line; its path is what counts.
  const path = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)?.[1] ?? target;
  if (!path.startsWith("/") || DOTS.test(path.split("?")[0] ?? "")) return undefined;
  try {
    return new URL(`${scheme}://${host}${path}`);
  } catch {
    return undefined;
  }
}

function firstOf(value: string | readonly string[] | undefined): string | undefined {
  const text = typeof value === "string" ? value : value?.[0];
  return text?.split(",")[0]?.trim().toLowerCase();
}
