import type { AuthMethod } from "./auth-method.js";
import { bearerLayer } from "./bearer-layer.js";
import { ChallengeProbe } from "./challenge-probe.js";
import { isTokenCredential } from "./credential-kind.js";

const expects = "a TokenCredential";

/**
 * OAuth 2 bearer tokens.
 *
 * @param scopes what a token is asked for with
 */
export function bearerToken(scopes: readonly string[]): AuthMethod {
  return {
    expects,
    use: (credential, options) =>
      isTokenCredential(credential) ? { layer: bearerLayer(scopes, credential, options) } : undefined,
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
    expects,
    use: (credential, options) => {
      if (!isTokenCredential(credential)) return undefined;
      const probe = new ChallengeProbe(scopes, options.clock);
      return { layer: bearerLayer(scopes, credential, options, probe) };
    },
  };
}
