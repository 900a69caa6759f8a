import type { Clock } from "../clock/index.js";
import { originGuard, withinLimits } from "../http/index.js";
import type { HttpLayer, HttpRequest, HttpResponse, OriginPolicy } from "../http/index.js";
import { ChallengeProbe } from "./challenge-probe.js";
import { challengeTarget } from "./challenge-target.js";
import { bearerChallenge, claimsOf } from "./bearer-challenge.js";
import { TokenCache } from "./token-cache.js";
import type { TokenTarget } from "./token-cache.js";
import type { AuthScheme, TokenCredential } from "./types.js";

/**
 * Puts a bearer token into each request to an allowed origin, and answers challenges: at most one more
 * time per request, which is safe also for one that starts work, because a 401 refuses it.
 */
export function bearerLayer(
  scheme: NonNullable<AuthScheme["token"]>,
  credential: TokenCredential,
  clock: Clock,
  policy: OriginPolicy,
): HttpLayer {
  const tokens = new TokenCache(credential, clock);
  const probe = scheme.challenge ? new ChallengeProbe(scheme.scopes, clock) : undefined;
  const guard = originGuard(policy);
  const fixed: TokenTarget = { scopes: scheme.scopes };

  return (next) => {
    const send = async (
      request: HttpRequest,
      target: TokenTarget,
      claims?: string,
    ): Promise<HttpResponse> => {
      // Nothing of the request is under way while the token is fetched.
      const limits = {
        operation: request.operation,
        abortSignal: request.abortSignal,
        deadline: request.deadline,
      };
      const token = await withinLimits(limits, clock, () => tokens.get(target, claims));
      return next({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
    };
    return async (request) => {
      guard(request.url);
      const target = probe ? await probe.target(request, next) : fixed;
      if ("status" in target) return target;
      const response = await send(request, target);
      if (response.status !== 401) return response;
      const challenge = bearerChallenge(response);
      const claims = challenge && claimsOf(challenge);
      if (claims !== undefined) return send(request, target, claims);
      const other = probe && challenge && challengeTarget(challenge, request.url);
      if (!other || !probe.moved(target, other)) return response;
      return send(request, other);
    };
  };
}
