import type { Clock } from "../clock/index.js";
import { AuthenticationError } from "../errors/index.js";
import type { AccessToken, TokenCredential } from "./types.js";

/** What a token is for. */
export interface TokenTarget {
  readonly scopes: readonly string[];
  readonly tenantId?: string | undefined;
}

/** Tokens are renewed this long before they expire, in milliseconds ... */
const renewBefore = 120_000;
/** ... waited for when they are as good as expired ... */
const expiredBefore = 1000;
/** ... and after a failure asked for again no sooner than this. */
const renewAgainAfter = 3000;

/**
 * Keeps the token of one client. However many callers need a new one at a time, the credential is
 * asked once; while the old one is good, nobody waits for it.
 */
export class TokenCache {
  readonly #credential: TokenCredential;
  readonly #clock: Clock;
  #token: AccessToken | undefined;
  /** What `#token` is for. */
  #held = "";
  #pending: { readonly key: string; readonly token: Promise<AccessToken> } | undefined;
  #renewFrom = 0;

  constructor(credential: TokenCredential, clock: Clock) {
    this.#credential = credential;
    this.#clock = clock;
  }

  /** The token for a target that can still be used, renewed meanwhile when it is time; else undefined. */
  kept(target: TokenTarget): string | undefined {
    const token = this.#token;
    const now = this.#clock.now();
    const held = heldFor(target);
    if (!token || this.#held !== held || now >= token.expiresOnTimestamp - expiredBefore) return undefined;
    const renewAt = token.refreshAfterTimestamp ?? token.expiresOnTimestamp - renewBefore;
    // A failure shows when the old token is used up, if it lasts that long.
    if (now >= Math.max(renewAt, this.#renewFrom)) this.#renew(target, held, undefined).catch(() => {});
    return token.token;
  }

  /**
   * A token that was not used before.
   *
   * @param claims what it has to satisfy
   * @throws AuthenticationError if the credential gives none
   */
  async renewed(target: TokenTarget, claims?: string): Promise<string> {
    return (await this.#renew(target, heldFor(target), claims)).token;
  }

  #renew(target: TokenTarget, held: string, claims: string | undefined): Promise<AccessToken> {
    const key = `${claims} ${held}`;
    if (this.#pending?.key === key) return this.#pending.token;
    const pending = { key, token: this.#ask(target, held, claims) };
    this.#pending = pending;
    const done = (): void => {
      if (this.#pending === pending) this.#pending = undefined;
    };
    pending.token.then(done, done);
    return pending.token;
  }

  async #ask(
    { scopes, tenantId }: TokenTarget,
    held: string,
    claims: string | undefined,
  ): Promise<AccessToken> {
    this.#renewFrom = this.#clock.now() + renewAgainAfter;
    let token: AccessToken | null;
    try {
      token = await this.#credential.getToken([...scopes], {
        enableCae: true,
        ...(claims !== undefined && { claims }),
        ...(tenantId !== undefined && { tenantId }),
      });
    } catch (cause) {
      throw new AuthenticationError("The credential failed to give a token", { cause });
    }
    if (!token?.token) throw new AuthenticationError("The credential gave no token");
    this.#token = token;
    this.#held = held;
    return token;
  }
}

function heldFor({ tenantId, scopes }: TokenTarget): string {
  return `${tenantId} ${scopes.join(" ")}`;
}
