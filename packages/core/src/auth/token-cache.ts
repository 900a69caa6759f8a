import { type Clock, wallTime } from "../clock/index.js";
import { AuthenticationError, isTimeoutError, redactCause } from "../errors/index.js";
import { type Limits, withinLimits } from "../http/index.js";
import type { AccessToken, TokenCredential } from "./types.js";

/** What a token is for. */
export interface TokenTarget {
  readonly scopes: readonly string[];
  readonly tenantId?: string | undefined;
}

/** The tokens of one client. */
export interface TokenCache {
  /** The token for a target that can still be used, refreshed meanwhile when it is time; else undefined. */
  cached(target: TokenTarget): string | undefined;
  /**
   * A token that was not used before.
   *
   * @param claims what it has to satisfy
   * @throws AuthenticationError if the credential gives none
   */
  refresh(limits: Limits, target: TokenTarget, claims?: string): Promise<string>;
  /** Drops a token which the service does not take, whatever its expiry says. */
  reject(token: string): void;
}

/** Tokens are refreshed this long before they expire, in milliseconds ... */
const refreshBefore = 120_000;
/** ... waited for when they are as good as expired ... */
const expiredBefore = 1000;
/** ... and after a failure asked for again no sooner than this. */
const refreshAgainAfter = 3000;
/** A refresh that nobody waits for is given up after this ... */
const refreshWithin = 30_000;
/** ... and one that somebody waits for after as long as it may take to sign in by hand. */
const answerWithin = 300_000;

/** A token with its times by the clock's `now()`, which setting the date does not change. */
interface Cached {
  readonly key: string;
  readonly token: string;
  readonly refreshAt: number;
  readonly expiresAt: number;
}

/** The credential is being asked. */
interface Pending {
  readonly key: string;
  readonly since: number;
  readonly token: Promise<string>;
  waiting: number;
}

/**
 * Caches the token of one client. However many callers need a new one at a time, the credential is
 * asked once; while the old one is good, nobody waits for it.
 */
export function createTokenCache(credential: TokenCredential, clock: Clock): TokenCache {
  let current: Cached | undefined;
  let pending: Pending | undefined;
  let refreshFrom = 0;

  function ask(target: TokenTarget, claims?: string): Pending {
    const key = `${claims} ${cacheKey(target)}`;
    const since = clock.now();
    if (pending?.key === key && (pending.waiting || since - pending.since < refreshWithin)) return pending;
    refreshFrom = since + refreshAgainAfter;
    const asked: Pending = { key, since, token: fetchToken(target, claims), waiting: 0 };
    pending = asked;
    const end = (): void => forget(asked);
    asked.token.then(end, end);
    return asked;
  }

  function forget(one: Pending): void {
    if (pending === one) pending = undefined;
  }

  async function fetchToken(target: TokenTarget, claims: string | undefined): Promise<string> {
    const { scopes, tenantId } = target;
    const wanted = { enableCae: true, ...(claims && { claims }), ...(tenantId && { tenantId }) };
    const given = await (async () => readToken(await credential.getToken([...scopes], wanted)))().catch(
      (error: unknown): never => {
        const cause = redactCause(error);
        throw new AuthenticationError("The credential failed to give a token", { cause });
      },
    );
    if (!given) throw new AuthenticationError("The credential gave no token");
    const { token, expiresOn, refreshAfter = expiresOn - refreshBefore } = given;
    const offset = clock.now() - wallTime(clock);
    current = {
      key: cacheKey(target),
      token,
      refreshAt: refreshAfter + offset,
      expiresAt: expiresOn - expiredBefore + offset,
    };
    return token;
  }

  return {
    cached(target) {
      const now = clock.now();
      // A token without a usable expiry is one that is expired.
      if (current?.key !== cacheKey(target) || !(now < current.expiresAt)) return undefined;
      // A failure shows when the old token is used up, if it lasts that long.
      if (now >= current.refreshAt && now >= refreshFrom) ask(target).token.catch(() => {});
      return current.token;
    },
    async refresh(limits, target, claims) {
      const asked = ask(target, claims);
      asked.waiting += 1;
      try {
        return await withinLimits(limits, clock, () => asked.token, answerWithin);
      } catch (cause) {
        if (!isTimeoutError(cause) || cause.which === "deadline") throw cause;
        throw new AuthenticationError("The credential did not answer in time", { cause });
      } finally {
        asked.waiting -= 1;
        // What nobody waits for may never come: the next caller asks again.
        if (!asked.waiting) forget(asked);
      }
    },
    reject(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

/** What a credential gave, of which nothing need be what it should be. Undefined without a token. */
function readToken(
  given: Partial<AccessToken> | null | undefined,
): { token: string; expiresOn: number; refreshAfter: number | undefined } | undefined {
  const { token, expiresOnTimestamp, refreshAfterTimestamp } = given ?? {};
  if (typeof token !== "string" || token === "") return undefined;
  const time = (value: unknown): number => (typeof value === "number" ? value : NaN);
  return {
    token,
    expiresOn: time(expiresOnTimestamp),
    refreshAfter:
      (refreshAfterTimestamp ?? undefined) === undefined ? undefined : time(refreshAfterTimestamp),
  };
}

function cacheKey({ tenantId, scopes }: TokenTarget): string {
  return `${tenantId} ${scopes.join(" ")}`;
}
