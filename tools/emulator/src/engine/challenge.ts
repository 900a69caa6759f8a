/** Where a challenge sends a client for its token. */
export interface Authority {
  readonly tenant: string;
  /** Resource the token is for, e.g. `https://vault.example`. */
  readonly resource: string;
}

/**
 * The `WWW-Authenticate` header of a 401.
 *
 * @param claims Plain JSON text of claims a new token has to satisfy.
 */
export function challengeHeader({ tenant, resource }: Authority, claims?: string): string {
  const authorization = `Bearer authorization="https://login.microsoftonline.com/${tenant}", resource="${resource}"`;
  if (claims === undefined) return authorization;
  return `${authorization}, error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
}
