import type { Clock } from "../clock/index.js";
import { ValidationError } from "../errors/index.js";
import type { HttpLayer, OriginPolicy } from "../http/index.js";
import { bearerLayer } from "./bearer-layer.js";
import { isClientCertificate, isTokenCredential } from "./credential-kind.js";
import type { AuthScheme, Credential } from "./types.js";

/** What {@link createAuthLayer} needs to know of the client. */
export interface AuthLayerOptions extends Omit<OriginPolicy, "allowInsecure"> {
  readonly clock: Clock;
  readonly allowInsecureConnection?: boolean | undefined;
}

/**
 * The layer that shows the service who is calling. A client certificate is shown by the transport (its
 * `tls` option), and this layer then does nothing.
 *
 * @throws ValidationError if the credential is not of a kind the service takes
 */
export function createAuthLayer(
  scheme: AuthScheme,
  credential: Credential | undefined,
  options: AuthLayerOptions,
): HttpLayer {
  const { clock, endpoint, trustedOrigins, allowInsecureConnection } = options;
  if (scheme.token && isTokenCredential(credential)) {
    const policy = { endpoint, trustedOrigins, allowInsecure: allowInsecureConnection };
    return bearerLayer(scheme.token, credential, clock, policy);
  }
  const certified = scheme.certificate && isClientCertificate(credential);
  const needed = scheme.token || scheme.certificate;
  const anonymous = credential === undefined && (scheme.anonymous || !needed);
  if (certified || anonymous) return (next) => next;
  const kinds = [scheme.token && "a TokenCredential", scheme.certificate && "a client certificate"].filter(
    Boolean,
  );
  throw new ValidationError("credential", kinds.join(" or ") || "absent", credential);
}
