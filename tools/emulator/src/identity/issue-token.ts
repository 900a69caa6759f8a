import { createHash, randomUUID } from "node:crypto";
import type { TokenSigner } from "./keys.js";

/** Seconds a token is good for. */
export const LIFETIME = 3600;

/** Who asks for a token, and for what. */
export interface TokenRequest {
  /** Origin of the token endpoint. */
  readonly origin: string;
  readonly tenant: string;
  readonly clientId: string;
  /** A name for who signs in; undefined for an application. */
  readonly user: string | undefined;
  /** What the token is for: a scope without `/.default`, or a resource. */
  readonly audience: string;
  /** Of the first version: `oauth2/token` with a resource. */
  readonly isFirstVersion: boolean;
  /** Claims the token has to satisfy, as JSON. */
  readonly claims: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** An access token as a client of the token endpoint may use it. */
export async function issueAccessToken(signer: TokenSigner, request: TokenRequest): Promise<string> {
  const { origin, tenant, clientId, user, audience, isFirstVersion, claims, now } = request;
  const seconds = Math.max(Math.floor(now / 1000), demandedStart(claims));
  const version = isFirstVersion ? { ver: "1.0", appid: clientId } : { ver: "2.0", azp: clientId };
  const oid = idOf(user ?? clientId);
  return signer.sign({
    aud: audience,
    iss: `${origin}/${tenant}${isFirstVersion ? "/" : "/v2.0"}`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + LIFETIME,
    oid,
    sub: oid,
    tid: tenant,
    idtyp: user === undefined ? "app" : "user",
    ...(user === undefined ? {} : { upn: user, unique_name: user, name: user, preferred_username: user }),
    uti: randomUUID(),
    xms_cc: ["CP1"],
    ...version,
  });
}

/** The moment a token has to be of, where a claims challenge said so. */
function demandedStart(claims: string | undefined): number {
  const value = /"nbf":\s*\{[^}]*"value":\s*"(\d{1,12})"/.exec(claims ?? "")?.[1];
  return value === undefined ? 0 : Number(value);
}

/** An id token, for those who sign in as somebody. */
export function issueIdToken(signer: TokenSigner, request: TokenRequest): Promise<string> {
  const { origin, tenant, clientId, user = clientId, now } = request;
  const seconds = Math.floor(now / 1000);
  return signer.sign({
    aud: clientId,
    iss: `${origin}/${tenant}/v2.0`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + LIFETIME,
    oid: idOf(user),
    sub: idOf(user),
    tid: tenant,
    name: user,
    preferred_username: user,
    upn: user,
    ver: "2.0",
  });
}

/** The same id for the same name, everywhere. */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(name.toLowerCase()).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
