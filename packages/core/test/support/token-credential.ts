import type { AccessToken, GetTokenOptions, TokenCredential } from "../../src/auth/index.js";
import type { Clock } from "../../src/clock/index.js";

/** Hands out `token-1`, `token-2` ..., each good for an hour, and remembers what it was asked. */
export class FakeCredential implements TokenCredential {
  readonly asked: { scopes: string | string[]; options: GetTokenOptions | undefined }[] = [];
  /** What the next call does instead, if set: once. */
  next: (() => Promise<AccessToken | null>) | undefined;
  lifetimeMs = 3_600_000;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken | null> {
    this.asked.push({ scopes, options });
    const token = `token-${this.asked.length}`;
    const instead = this.next;
    this.next = undefined;
    return instead ? instead() : { token, expiresOnTimestamp: this.#clock.now() + this.lifetimeMs };
  }
}
