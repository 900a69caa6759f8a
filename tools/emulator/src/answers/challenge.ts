/** Where a challenge sends a client for its token. */
export interface Authority {
  /** URL with the tenant at its end. */
  readonly authorization: string;
  /** Resource the token is for, e.g. `https://vault.example`. */
  readonly resource: string;
}

/**
 * The `WWW-Authenticate` header of a 401.
 *
 * @param claims Plain JSON text of claims a new token has to satisfy.
 */
export function challengeHeader({ authorization, resource }: Authority, claims?: string): string {
  const challenge = `Bearer authorization="${authorization}", resource="${resource}"`;
  if (claims === undefined) return challenge;
  return `${challenge}, error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
}

/**
 * The resource a service at a URL asks for a token for: the domain its host is below of, as
 * `managedhsm.azure.net` is for a single pool. A host without one is asked for by itself.
 */
export function resourceOf({ origin, hostname, protocol }: URL): string {
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith("[");
  const parent = hostname.split(".").slice(1).join(".");
  return isAddress || parent === "" ? origin : `${protocol}//${parent}`;
}
