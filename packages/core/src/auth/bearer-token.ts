import type { Clock } from "../clock/index.js";
import { ValidationError } from "../errors/index.js";
import type { HttpRequest, HttpSend, PolicyFunction } from "../http/index.js";
import type { AuthMethod } from "./auth-method.js";
import { bearerChallenge, claimsOf } from "./challenge.js";
import { ChallengeProbe } from "./challenge-probe.js";
import { createTokenCache, type TokenTarget } from "./token-cache.js";
import type { TokenCredential } from "./types.js";

const requirement = "a TokenCredential";

/** True for anything with a `getToken` method. */
export function isTokenCredential(credential: unknown): credential is TokenCredential {
  return typeof (Object(credential) as Partial<TokenCredential>).getToken === "function";
}

/**
 * What tokens are asked for with: the same at every endpoint, or by its host. A host stands for those
 * below it too.
 */
export type TokenScopes = readonly string[] | Readonly<Record<string, readonly string[]>>;

/**
 * OAuth 2 bearer tokens.
 *
 * At an endpoint whose scopes are not known the user has to name them: a token of another audience
 * must not be sent there.
 */
export function bearerToken(scopes: TokenScopes): AuthMethod {
  return {
    requirement,
    signIn(credential, { clock, endpoint, credentialScopes = scopesAt(endpoint, scopes) }) {
      if (!isTokenCredential(credential)) return undefined;
      if (!credentialScopes) {
        const rule = `a list of scopes, since those of tokens for ${new URL(endpoint).host} are not known`;
        throw new ValidationError("credentialScopes", rule, undefined);
      }
      return { policy: bearerPolicy(credential, clock, { scopes: credentialScopes }) };
    },
  };
}

/**
 * OAuth 2 bearer tokens for the resource and the tenant which the service itself names: the first
 * request goes out without body and token, and is answered with a 401 challenge.
 *
 * @param scopes for a service that refuses without saying what it wants; may be empty
 */
export function challengedToken(scopes: TokenScopes): AuthMethod {
  return {
    requirement,
    signIn(credential, { clock, endpoint, credentialScopes }) {
      if (!isTokenCredential(credential)) return undefined;
      const fallback = credentialScopes ?? scopesAt(endpoint, scopes) ?? [];
      return {
        policy: bearerPolicy(credential, clock, new ChallengeProbe(fallback, credentialScopes, clock)),
      };
    },
  };
}

function scopesAt(endpoint: string, scopes: TokenScopes): readonly string[] | undefined {
  const host = `.${new URL(endpoint).hostname}`;
  const isList = (all: TokenScopes): all is readonly string[] => Array.isArray(all);
  if (isList(scopes)) return scopes;
  return Object.entries(scopes).find(([known]) => host.endsWith(`.${known}`))?.[1];
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
  const tokens = createTokenCache(credential, clock);
  const probe = "scopes" in wanted ? undefined : wanted;

  const send = async (request: HttpRequest, next: HttpSend, token: string) => {
    const { secrets, headers } = request;
    if (secrets && !secrets.includes(token)) secrets.push(token);
    return next({ ...request, headers: { ...headers, authorization: `Bearer ${token}` } });
  };

  // Nothing of the request is under way while a token is fetched.
  const fetched = ({ operation, abortSignal, deadline }: HttpRequest, target: TokenTarget, claims?: string) =>
    tokens.refresh({ operation, abortSignal, deadline }, target, claims);

  return async (request, next) => {
    const target = "scopes" in wanted ? wanted : await wanted.target(request, next);
    if ("status" in target) return target;
    const token = tokens.cached(target) ?? (await fetched(request, target));
    const response = await send(request, next, token);
    const challenge = response.status === 401 && bearerChallenge(response);
    if (!challenge) return response;
    const claims = claimsOf(challenge);
    const other = claims === undefined && probe?.moved(target, challenge, request.url);
    if (claims !== undefined || other) {
      return send(request, next, await fetched(request, other || target, claims));
    }
    if (challenge.parameters.get("error") !== "invalid_token") return response;
    // It looked valid and was not. Another request may have noticed before.
    tokens.reject(token);
    return send(request, next, tokens.cached(target) ?? (await fetched(request, target)));
  };
}
