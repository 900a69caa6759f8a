import { type MayHaveStarted, OriginError, ValidationError } from "../errors/index.js";

/** Where the credentials of a client may go. */
export interface OriginPolicy {
  readonly endpoint: string;
  /** More origins, e.g. `"https://eu.example"`; paths in them are ignored. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Allows `http:` URLs, provided that the endpoint itself is one. */
  readonly allowInsecure?: boolean | undefined;
  /** The URL is one by which work that was accepted is followed; the error says so. */
  readonly mayHaveStarted?: MayHaveStarted | undefined;
}

/** The URL, parsed; undefined if it is not one. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/**
 * Refuses an endpoint that is not an absolute `https:` URL without user, query and fragment.
 *
 * @param allowInsecure accepts `http:` too
 * @returns it in its canonical spelling and without a slash at its end, so that no path doubles it
 */
export function checkEndpoint(endpoint: string, allowInsecure?: boolean): string {
  const url = parseUrl(endpoint);
  const plain = url && !url.username && !url.password && !/[?#]/.test(endpoint);
  if (!plain || !(url.protocol === "https:" || (allowInsecure && url.protocol === "http:"))) {
    const requirement = "an https URL without user, query and fragment";
    throw new ValidationError("endpoint", requirement, url?.origin ?? endpoint, { secret: !url });
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
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
  const target = parseUrl(url);
  const origin = target ? `${target.protocol}//${target.host}` : "(none)";
  const refuse = (rule: string): never => {
    throw new OriginError(origin, endpoint.origin, rule, policy.mayHaveStarted);
  };
  if (!target) return refuse("it is not an absolute URL");
  const insecure = policy.allowInsecure && endpoint.protocol === "http:" && target.protocol === "http:";
  if (target.protocol !== "https:" && !insecure) refuse("only https is allowed");
  const trusted = policy.trustedOrigins?.some((other) => parseUrl(other)?.origin === target.origin);
  if (target.origin !== endpoint.origin && !trusted) refuse("it is not among the trusted origins");
  if (target.username || target.password) refuse("it names a user");
  return target;
}

/**
 * {@link checkOrigin} for one client's many requests: most go to the endpoint itself, and need no parser
 * to be told so. Path and query stay as they were written; what has no place in a request line is
 * mended: the spelling of the origin, a missing path, blanks, a fragment.
 *
 * @returns the URL as it goes on the wire: origin, `/`, and the rest
 * @throws OriginError at once if the policy rules out the endpoint itself
 */
export function originGuard(policy: OriginPolicy): (url: string) => string {
  const own = `${checkOrigin(policy.endpoint, policy).origin}/`;
  return (url) => {
    const checked = url.startsWith(own) ? url : canonical(url, checkOrigin(url, policy));
    if (!/[ #]/.test(checked)) return checked;
    return checked.replace(/#.*/s, "").replaceAll(" ", "%20");
  };
}

function canonical(url: string, { origin, href }: URL): string {
  // Where parsers disagree about where the host ends (`https:/host`, `https:\\host`), one has the say.
  const rest = /^[a-z]+:\/\/[^/\\?#]+((?:[/?#].*)?)$/is.exec(url)?.[1];
  if (rest === undefined) return href;
  return `${origin}${rest.startsWith("/") ? "" : "/"}${rest}`;
}
