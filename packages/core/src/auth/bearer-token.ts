import type { Clock } from "../clock/index.js";
import { type HttpRequest, type HttpSend, type PolicyFunction, withinLimits } from "../http/index.js";
import type { AuthMethod } from "./auth-method.js";
import { bearerChallenge, claimsOf } from "./challenge.js";
import { ChallengeProbe } from "./challenge-probe.js";
import { TokenCache, type TokenTarget } from "./token-cache.js";
import type { TokenCredential } from "./types.js";

const requirement = "a TokenCredential";

/** True for anything with a `getToken` method. */
export function isTokenCredential(credential: unknown): credential is TokenCredential {
  return typeof (Object(credential) as Partial<TokenCredential>).getToken === "function";
}

/**
 * OAuth 2 bearer tokens.
 *
 * @param scopes what a token is asked for with
 */
export function bearerToken(scopes: readonly string[]): AuthMethod {
  return {
    requirement,
    signIn: (credential, { clock }) =>
      isTokenCredential(credential) ? { policy: bearerPolicy(credential, clock, { scopes }) } : undefined,
  };
}

/**
 * OAuth 2 bearer tokens for the resource and the tenant which the service itself names: the first
 * request goes out without body and token, and is answered with a 401 challenge.
 *
 * @param scopes for a service that refuses without saying what it wants; may be empty
 */
export function challengedToken(scopes: readonly string[]): AuthMethod {
  return {
    requirement,
    signIn: (credential, { clock }) =>
      isTokenCredential(credential)
        ? { policy: bearerPolicy(credential, clock, new ChallengeProbe(scopes, clock)) }
        : undefined,
  };
}

/**
 * Puts a bearer token into each request, and answers challenges: at most one more time per request,
 * which is safe also for one that starts work, because a 401 refuses it.
 */
function bearerPolicy(
  credential: TokenCredential,
  clock: Clock,
  wanted: TokenTarget | ChallengeProbe,
): PolicyFunction {
  const tokens = new TokenCache(credential, clock);
  const probe = "scopes" in wanted ? undefined : wanted;

  const send = async (request: HttpRequest, next: HttpSend, target: TokenTarget, claims?: string) => {
    const { operation, abortSignal, deadline } = request;
    const token =
      (claims === undefined ? tokens.cached(target) : undefined) ??
      // Nothing of the request is under way while the token is fetched.
      (await withinLimits({ operation, abortSignal, deadline }, clock, () => tokens.refresh(target, claims)));
    return next({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
  };

  return async (request, next) => {
    const target = "scopes" in wanted ? wanted : await wanted.target(request, next);
    if ("status" in target) return target;
    const response = await send(request, next, target);
    if (response.status !== 401) return response;
    const challenge = bearerChallenge(response);
    const claims = challenge && claimsOf(challenge);
    if (claims !== undefined) return send(request, next, target, claims);
    const other = challenge && probe?.moved(target, challenge, request.url);
    return other ? send(request, next, other) : response;
  };
}
