import { type Clock, wallTime } from "../clock/index.js";
import { AuthenticationError } from "../errors/index.js";
import type { AccessToken, TokenCredential } from "./types.js";

/** What a token is for. */
export interface TokenTarget {
  readonly scopes: readonly string[];
  readonly tenantId?: string | undefined;
}

/** Tokens are refreshed this long before they expire, in milliseconds ... */
const refreshBefore = 120_000;
/** ... waited for when they are as good as expired ... */
const expiredBefore = 1000;
/** ... and after a failure asked for again no sooner than this. */
const refreshAgainAfter = 3000;

/**
 * Caches the token of one client. However many callers need a new one at a time, the credential is
 * asked once; while the old one is good, nobody waits for it.
 */
export class TokenCache {
  readonly #credential: TokenCredential;
  readonly #clock: Clock;
  #token: AccessToken | undefined;
  /** What `#token` is for. */
  #cacheKey = "";
  #pending: { readonly key: string; readonly token: Promise<string> } | undefined;
  #refreshFrom = 0;

  constructor(credential: TokenCredential, clock: Clock) {
    this.#credential = credential;
    this.#clock = clock;
  }

  /** The token for a target that can still be used, refreshed meanwhile when it is time; else undefined. */
  cached(target: TokenTarget): string | undefined {
    const token = this.#token;
    const now = wallTime(this.#clock);
    if (!token || this.#cacheKey !== cacheKey(target) || now >= token.expiresOnTimestamp - expiredBefore) {
      return undefined;
    }
    const refreshAt = token.refreshAfterTimestamp ?? token.expiresOnTimestamp - refreshBefore;
    // A failure shows when the old token is used up, if it lasts that long.
    if (now >= refreshAt && this.#clock.now() >= this.#refreshFrom) this.refresh(target).catch(() => {});
    return token.token;
  }

  /**
   * A token that was not used before.
   *
   * @param claims what it has to satisfy
   * @throws AuthenticationError if the credential gives none
   */
  refresh(target: TokenTarget, claims?: string): Promise<string> {
    const key = `${claims} ${cacheKey(target)}`;
    if (this.#pending?.key === key) return this.#pending.token;
    const pending = { key, token: this.#ask(target, claims) };
    this.#pending = pending;
    const done = (): void => {
      if (this.#pending === pending) this.#pending = undefined;
    };
    pending.token.then(done, done);
    return pending.token;
  }

  /** Drops a token which the service does not take, whatever its expiry says. */
  reject(token: string): void {
    if (this.#token?.token === token) this.#token = undefined;
  }

  async #ask(target: TokenTarget, claims: string | undefined): Promise<string> {
    const { scopes, tenantId } = target;
    this.#refreshFrom = this.#clock.now() + refreshAgainAfter;
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
    this.#cacheKey = cacheKey(target);
    return token.token;
  }
}

function cacheKey({ tenantId, scopes }: TokenTarget): string {
  return `${tenantId} ${scopes.join(" ")}`;
}
