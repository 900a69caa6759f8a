import { OriginError } from "../errors/index.js";
import { parseUrl } from "./parse-url.js";

/** Where the credentials of a client may go. */
export interface OriginPolicy {
  readonly endpoint: string;
  /** More origins, e.g. `"https://eu.example"`; paths in them are ignored. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Allows `http:` URLs, provided that the endpoint itself is one. */
  readonly allowInsecure?: boolean | undefined;
  /** The URL is one by which work that was accepted is followed; the error says so. */
  readonly mayHaveStarted?: boolean | undefined;
}

/**
 * Makes sure that a URL which came from outside may be sent the client's credentials: it has the
 * endpoint's origin (scheme, host and port) or a trusted one, is `https:`, and names no user.
 *
 * @param url absolute
 * @returns the URL, parsed
 * @throws OriginError otherwise
 */
export function checkOrigin(url: string, policy: OriginPolicy): URL {
  const endpoint = new URL(policy.endpoint);
  const refuse = (origin: string, rule: string): never => {
    throw new OriginError(origin, endpoint.origin, rule, policy.mayHaveStarted);
  };
  const target = parseUrl(url) ?? refuse("(none)", "it is not an absolute URL");
  const origin = `${target.protocol}//${target.host}`;
  const insecure = policy.allowInsecure && endpoint.protocol === "http:" && target.protocol === "http:";
  if (target.protocol !== "https:" && !insecure) refuse(origin, "only https is allowed");
  const trusted = policy.trustedOrigins?.some((other) => parseUrl(other)?.origin === target.origin);
  if (target.origin !== endpoint.origin && !trusted) refuse(origin, "it is not among the trusted origins");
  if (target.username || target.password) refuse(origin, "it names a user");
  return target;
}
