import { compactVerify, decodeJwt, exportJWK, generateKeyPair, SignJWT } from "jose";
import type { JWK, JWTPayload } from "jose";

const ALGORITHM = "RS256";
const KEY_ID = "azbackup-emulator";

/** Signs tokens, and reads its own. The key is made when it is first needed, and kept nowhere. */
export interface TokenSigner {
  /** The public key, as clients look it up. */
  publicKey(): Promise<JWK>;
  sign(claims: JWTPayload): Promise<string>;
  /** What a token says; undefined for one that is not signed here, or not a token at all. */
  read(token: string): Promise<JWTPayload | undefined>;
}

/** Creates a signer with a key of its own. */
export function createTokenSigner(): TokenSigner {
  let made: ReturnType<typeof generateKeyPair> | undefined;
  const keys = (): ReturnType<typeof generateKeyPair> => (made ??= generateKeyPair(ALGORITHM));
  return {
    async publicKey() {
      const { publicKey } = await keys();
      return { ...(await exportJWK(publicKey)), kid: KEY_ID, use: "sig", alg: ALGORITHM };
    },
    async sign(claims) {
      const { privateKey } = await keys();
      const header = { alg: ALGORITHM, typ: "JWT", kid: KEY_ID, x5t: KEY_ID };
      return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
    },
    async read(token) {
      if (made === undefined) return undefined;
      const { publicKey } = await made;
      try {
        // Whether it has expired is judged by the clock of the session it is shown to.
        await compactVerify(token, publicKey);
        return decodeJwt(token);
      } catch {
        return undefined;
      }
    },
  };
}
