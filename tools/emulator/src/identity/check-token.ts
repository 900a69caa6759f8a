import type { TokenSigner } from "./keys.js";

/** What a token has to be. */
export interface TokenRules {
  /** What it may be for; a slash at the end makes no difference. */
  readonly audiences: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Tokens given out before are not taken any more; milliseconds since the epoch. */
  readonly revokedBefore: number;
}

/** Why a token is not taken, and the claims a new one has to satisfy if that is why. */
export interface TokenRefusal {
  readonly reason: string;
  readonly claims?: string;
}

/** Judges a token; undefined when it is taken. Nothing of the token is in what is said of it. */
export async function checkToken(
  signer: TokenSigner,
  token: string,
  { audiences, now, revokedBefore }: TokenRules,
): Promise<TokenRefusal | undefined> {
  const claims = await signer.read(token);
  if (claims === undefined) return { reason: "the token is not one of the emulator's token endpoint" };
  const { aud, exp = 0, iat = 0 } = claims;
  const audience = plain(typeof aud === "string" ? aud : "");
  if (!audiences.some((one) => plain(one) === audience))
    return {
      reason: `the token is for ${audience || "nobody"}, and has to be for ${audiences.join(" or ")}`,
    };
  if (exp * 1000 <= now) return { reason: "the token has expired" };
  if (iat * 1000 >= revokedBefore) return undefined;
  const value = String(Math.ceil(revokedBefore / 1000));
  const wanted = { access_token: { nbf: { essential: true, value } } };
  return { reason: "the token was revoked", claims: JSON.stringify(wanted) };
}

function plain(audience: string): string {
  return audience.replace(/\/+$/, "").toLowerCase();
}
