import { AuthenticationError } from "../errors/index.js";
import type { Challenge } from "./parse-challenges.js";
import type { TokenTarget } from "./token-cache.js";

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
  const host = hostOf(scope);
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

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
