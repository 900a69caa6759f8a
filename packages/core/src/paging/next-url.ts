import { checkOrigin } from "../http/index.js";
import type { ClientContext } from "../operation/index.js";

/**
 * The URL of the next page as it may be sent: absolute, of an origin that may receive the credential
 * (else `OriginError`), with the client's API version unless it names one. Otherwise it stays byte
 * for byte what the service gave.
 */
export function nextUrl(context: ClientContext, link: string, base: string): string {
  const { endpoint, trustedOrigins, allowInsecureConnection: allowInsecure, apiVersion } = context;
  const absolute = /^https?:/i.test(link) ? link.replace(/#.*$/s, "") : (URL.parse(link, base)?.href ?? link);
  const { searchParams } = checkOrigin(absolute, { endpoint, trustedOrigins, allowInsecure });
  if (!apiVersion || (apiVersion.in ?? "query") !== "query") return absolute;
  const { name, value } = apiVersion;
  if ([...searchParams.keys()].some((key) => key.toLowerCase() === name.toLowerCase())) return absolute;
  return `${absolute}${absolute.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}
