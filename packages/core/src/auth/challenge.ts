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

/** Names of no tenant in particular. */
const anyTenant = /^(?:common|organizations|consumers)$/;

/**
 * What token a challenge asks for; undefined if it does not say.
 *
 * @param requestUrl the request that was challenged
 * @throws AuthenticationError if the token would be good for a host the request did not go to: whoever
 *   challenges for a stranger's token could use it there
 */
export function challengeTarget({ parameters }: Challenge, requestUrl: string): TokenTarget | undefined {
  const resource = parameters.get("resource");
  const scope = resource ? `${resource}/.default` : parameters.get("scope");
  if (!scope) return undefined;
  const host = parseUrl(scope)?.hostname;
  const own = new URL(requestUrl).hostname;
  if (!host || (own !== host && !(host.includes(".") && own.endsWith(`.${host}`)))) {
    throw new AuthenticationError(
      `The challenge resource ${host ?? "(no URL)"} does not cover the host ${own}`,
    );
  }
  const authority = parameters.get("authorization") ?? parameters.get("authorization_uri") ?? "";
  const tenantId = /^https:\/\/[^/?#]+\/([\w.-]+)/.exec(authority)?.[1];
  return { scopes: [scope], tenantId: tenantId && !anyTenant.test(tenantId) ? tenantId : undefined };
}
