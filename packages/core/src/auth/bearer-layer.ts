import { originGuard, withinLimits } from "../http/index.js";
import type { HttpLayer, HttpRequest, HttpResponse } from "../http/index.js";
import type { AuthOptions } from "./auth-method.js";
import { bearerChallenge, claimsOf } from "./bearer-challenge.js";
import type { ChallengeProbe } from "./challenge-probe.js";
import { TokenCache } from "./token-cache.js";
import type { TokenTarget } from "./token-cache.js";
import type { TokenCredential } from "./types.js";

/**
 * Puts a bearer token into each request to an allowed origin, and answers challenges: at most one more
 * time per request, which is safe also for one that starts work, because a 401 refuses it.
 *
 * @param probe asks the service first what the token is to be for
 */
export function bearerLayer(
  scopes: readonly string[],
  credential: TokenCredential,
  { clock, endpoint, trustedOrigins, allowInsecureConnection }: AuthOptions,
  probe?: ChallengeProbe,
): HttpLayer {
  const tokens = new TokenCache(credential, clock);
  const guard = originGuard({ endpoint, trustedOrigins, allowInsecure: allowInsecureConnection });
  const fixed: TokenTarget = { scopes };

  const renewed = ({ operation, abortSignal, deadline }: HttpRequest, target: TokenTarget, claims?: string) =>
    // Nothing of the request is under way while the token is fetched.
    withinLimits({ operation, abortSignal, deadline }, clock, () => tokens.renewed(target, claims));

  return (next) => {
    const send = async (
      request: HttpRequest,
      target: TokenTarget,
      claims?: string,
    ): Promise<HttpResponse> => {
      const kept = claims === undefined ? tokens.kept(target) : undefined;
      const token = kept ?? (await renewed(request, target, claims));
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
      const other = challenge && probe?.moved(target, challenge, request.url);
      return other ? send(request, other) : response;
    };
  };
}
