import type { Clock } from "../clock/index.js";
import { AuthenticationError } from "../errors/index.js";
import { withinLimits } from "../http/index.js";
import type { HttpRequest, HttpResponse, HttpSend } from "../http/index.js";
import { bearerChallenge, type Challenge, challengeTarget } from "./challenge.js";
import type { TokenTarget } from "./token-cache.js";

/**
 * Finds out which token a service wants by sending the first request without body and token, so that
 * what the body holds is shown to nobody unauthenticated. Requests that come meanwhile wait.
 */
export class ChallengeProbe {
  readonly #fallback: TokenTarget | undefined;
  readonly #allowed: readonly string[] | undefined;
  readonly #clock: Clock;
  #known: TokenTarget | undefined;
  #pending: Promise<unknown> | undefined;

  /**
   * @param scopes for a service that refuses without saying what it wants; may be empty
   * @param allowed the scopes of which the service means one; absent, those of its own domain
   */
  constructor(scopes: readonly string[], allowed: readonly string[] | undefined, clock: Clock) {
    this.#fallback = scopes.length > 0 ? { scopes } : undefined;
    this.#allowed = allowed;
    this.#clock = clock;
  }

  /**
   * The token to send a request with, or the response that settles the request without one.
   *
   * @throws AuthenticationError if the challenge cannot be trusted, or if the service took the request
   *   without its body
   */
  async target(request: HttpRequest, next: HttpSend): Promise<TokenTarget | HttpResponse> {
    const { operation, abortSignal, deadline } = request;
    while (!this.#known) {
      const pending = this.#pending;
      if (pending) {
        await withinLimits({ operation, abortSignal, deadline }, this.#clock, async () => pending);
        continue;
      }
      const probe = this.#probe(request, next);
      this.#pending = probe.catch(() => {});
      try {
        const answer = await probe;
        if (answer) return answer;
      } finally {
        this.#pending = undefined;
      }
    }
    return this.#known;
  }

  /**
   * Takes note of what a later challenge asks for; undefined if that is what `from` is already.
   *
   * @throws AuthenticationError if the challenge cannot be trusted
   */
  moved(from: TokenTarget, challenge: Challenge, requestUrl: string): TokenTarget | undefined {
    const to = challengeTarget(challenge, requestUrl, this.#allowed);
    if (!to) return undefined;
    this.#known = to;
    return from.tenantId !== to.tenantId || from.scopes[0] !== to.scopes[0] ? to : undefined;
  }

  async #probe(request: HttpRequest, next: HttpSend): Promise<HttpResponse | undefined> {
    const kept = Object.entries(request.headers).filter(
      ([name]) => name !== "authorization" && !name.startsWith("content-"),
    );
    const response = await next({ ...request, headers: Object.fromEntries(kept), body: undefined });
    const { status } = response;
    if (status === 401) {
      const challenge = bearerChallenge(response);
      this.#known = (challenge && challengeTarget(challenge, request.url, this.#allowed)) ?? this.#fallback;
      return this.#known ? undefined : response;
    }
    if (request.body !== undefined && (status < 300 || status === 303)) {
      // It may have started work with an empty body; sending the real one could start it twice.
      const problem = `answered ${status} to a request without token and body, instead of refusing it`;
      throw new AuthenticationError(`${request.operation}: the service ${problem}`, { mayHaveStarted: true });
    }
    return response;
  }
}
