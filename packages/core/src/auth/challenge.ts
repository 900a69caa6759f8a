import { AuthenticationError } from "../errors/index.js";
import { type HttpResponse, parseUrl } from "../http/index.js";
import type { TokenTarget } from "./token-cache.js";

/** One way to authenticate that a `WWW-Authenticate` header offers. */
export interface Challenge {
  /** In lower case, e.g. `"bearer"`. */
  readonly scheme: string;
  /** Values by name; names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a `WWW-Authenticate` header with any number of challenges; what makes no sense is skipped. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  // A token with a value is a parameter, one without begins a new challenge.
  const pattern = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+)))?/g;
  for (const [, name = "", quoted, plain] of header.matchAll(pattern)) {
    const value = quoted?.replace(/\\(.)/gs, "$1") ?? plain;
    const parameters = challenges.at(-1)?.parameters;
    const key = name.toLowerCase();
    if (value === undefined) challenges.push({ scheme: key, parameters: new Map() });
    else if (parameters && !parameters.has(key)) parameters.set(key, value);
  }
  return challenges;
}

/** The bearer challenge of a response, if it has one. */
export function bearerChallenge(response: HttpResponse): Challenge | undefined {
  const challenges = parseChallenges(response.headers["www-authenticate"] ?? "");
  return challenges.find(({ scheme }) => scheme === "bearer");
}

/** The claims a new token has to satisfy (continuous access evaluation); undefined if none are asked for. */
export function claimsOf({ parameters }: Challenge): string | undefined {
  const claims = parameters.get("claims");
  if (!claims || parameters.get("error") !== "insufficient_claims") return undefined;
  try {
    return atob(claims);
  } catch {
    return undefined;
  }
}

/**
 * What token a challenge asks for; undefined if it does not say.
 *
 * @param requestUrl the request that was challenged
 * @param allowed the scopes of which one is meant; absent, the host has to belong to the resource
 * @throws AuthenticationError for anything but one https URL, and if the token would be good for a host
 *   the request did not go to: whoever challenges for a stranger's token could use it there
 */
export function challengeTarget(
  { parameters }: Challenge,
  requestUrl: string,
  allowed?: readonly string[],
): TokenTarget | undefined {
  const resource = parameters.get("resource");
  const scope = resource ? `${resource}/.default` : parameters.get("scope");
  if (!scope) return undefined;
  const own = new URL(requestUrl);
  // Letters, digits and the marks of host, port and path: no blank, no user, no query.
  const host = /^(https?:)\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(scope) && parseUrl(scope);
  // Without TLS only where the client itself does without.
  if (!host || (host.protocol === "http:" && own.protocol !== "http:")) {
    throw new AuthenticationError("The challenge resource is not one https URL without user and query");
  }
  const { hostname } = host;
  const covers =
    own.hostname === hostname || (hostname.includes(".") && own.hostname.endsWith(`.${hostname}`));
  if (!(allowed ? allowed.includes(scope) : covers)) {
    const rule = allowed
      ? "is not among the scopes of the client"
      : `does not cover the host ${own.hostname}`;
    throw new AuthenticationError(`The challenge resource ${hostname} ${rule}`);
  }
  return { scopes: [scope], tenantId: tenantOf(parameters) };
}

/** Undefined for names of no tenant in particular. */
function tenantOf(parameters: Challenge["parameters"]): string | undefined {
  const authority = parameters.get("authorization") ?? parameters.get("authorization_uri") ?? "";
  const tenant = /^https:\/\/[^/?#]+\/([^/?#]+)/.exec(authority)?.[1];
  if (!tenant || /^(?:common|organizations|consumers)$/.test(tenant)) return undefined;
  if (/^\w[\w-]*(?:\.[\w-]+)*$/.test(tenant)) return tenant;
  throw new AuthenticationError("The tenant of the challenge is neither an id nor a domain");
}
