import { createTransport, platformPolicies } from "#transport";
import { systemClock, wallTime } from "../clock/index.js";
import { redactText, TimeoutError } from "../errors/index.js";
import type { Warn } from "../warnings/index.js";
import type { HttpOptions } from "./http-options.js";
import { pause, withinLimits } from "./limits.js";
import { checkEndpoint, originGuard } from "./origin.js";
import type { PolicyFunction } from "./policy.js";
import { inBrowser, requestIds, userAgentHeader } from "./request-identity.js";
import { adviseRetry, type Attempt } from "./retry.js";
import type { Certificate } from "./transport/transport.js";
import type { HttpRequest, HttpSend } from "./types.js";

/** What a client adds to its user's options. */
export interface PipelineOptions extends HttpOptions {
  /** Name of the client class. */
  readonly client: string;
  /** Where the requests go; credentials go nowhere else, except to `trustedOrigins`. */
  readonly endpoint: string;
  /** Product token, such as `"azbackup-core/1.0.0"`. */
  readonly userAgent: string;
  /** Puts the credential into a request, and answers challenges. Default: none. */
  readonly signIn?: PolicyFunction | undefined;
  /** Client certificate; Node only. */
  readonly certificate?: Certificate | undefined;
  readonly warn?: Warn | undefined;
  /** Source of the random half of the waits between retries. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** What is between a client's operations and the wire. */
export interface Pipeline {
  readonly send: HttpSend;
  /** Closes the connections that are kept; those in use are closed when they are done. */
  close(): void;
}

/**
 * Makes what is between operations and the wire: what happens to a request stands below, in order.
 *
 * @throws ValidationError for options that cannot be used
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { allowInsecureConnection, trustedOrigins, clock = systemClock, random = Math.random } = options;
  const { attemptTimeoutMs = 100_000, signIn, warn = () => {}, client } = options;
  const { maxRetries = 3, baseDelayMs = 1000, maxDelayMs = 64_000 } = options.retry ?? {};
  const endpoint = checkEndpoint(options.endpoint, allowInsecureConnection);
  const guard = originGuard({ endpoint, trustedOrigins, allowInsecure: allowInsecureConnection });
  const userAgent = !inBrowser() && userAgentHeader(options.userAgent, options.userAgentPrefix);
  const nextId = requestIds();
  const noStore = inBrowser() ? undefined : { "cache-control": "no-store" };
  const { policies } = options;
  const context = { client, clock, warn };
  const { limiter, exchange, close } = createTransport(options);

  // 1. It gets an id, the same for its retries and redirects, and says who sends it; a status read asks
  // caches not to answer.
  const send: HttpSend = (request) =>
    calls({
      ...request,
      headers: {
        "x-ms-client-request-id": nextId(),
        ...userAgent,
        ...(request.cache && noStore),
        ...request.headers,
      },
    });

  // 2. Policies round the whole call: a span, redirects.
  const redirected = platformPolicies?.roundCall(repeat, context) ?? repeat;
  const calls = policies?.roundCall(redirected, context) ?? redirected;

  // 3. It is kept from strangers, and sent again when that is safe and may help.
  async function repeat(first: HttpRequest): ReturnType<HttpSend> {
    const request = { ...first, url: guard(first.url) };
    for (let retries = 0; ; retries += 1) {
      const attempt: Attempt = await signedIn(request).then(
        (response) => ({ response }),
        (error: unknown) => ({ error }),
      );
      const { again, afterMs } = adviseRetry(attempt, request, wallTime(clock));
      // To come sooner than asked would only use up the retries.
      if (again && !request.single && retries < maxRetries && (afterMs ?? 0) <= maxDelayMs) {
        const exponential = Math.min(baseDelayMs * 2 ** retries, maxDelayMs);
        const delayMs = afterMs ?? exponential * (0.5 + random() / 2);
        await waitForRetry(request, delayMs, attempt);
      } else if (attempt.response) return attempt.response;
      else throw attempt.error;
    }
  }

  // 4. It waits before it is sent again, unless the wait would pass its deadline.
  async function waitForRetry(
    request: HttpRequest,
    delayMs: number,
    { response, error }: Attempt,
  ): Promise<void> {
    const { operation, abortSignal, deadline = Infinity } = request;
    const reason = response ? `HTTP status ${response.status}` : redactText(String(error), request.secrets);
    for (const one of [policies, platformPolicies]) one?.tellOfRetry(request, { delayMs, reason }, context);
    const after = Math.max(0, deadline - clock.now());
    if (delayMs >= after) throw new TimeoutError({ operation, after, which: "deadline", reason });
    await pause({ operation, abortSignal }, clock, delayMs);
  }

  // 5. Each attempt is signed in, which may take a request more.
  function signedIn(request: HttpRequest): ReturnType<HttpSend> {
    return signIn ? signIn(request, attempts, context) : attempts(request);
  }

  // 6. Policies round each attempt: a log, a span, functions of the user. None can send a credential elsewhere.
  const sent = platformPolicies?.roundAttempt(transmit, context) ?? transmit;
  const attempts =
    policies?.roundAttempt((changed) => sent({ ...changed, url: guard(changed.url) }), context) ?? sent;

  // 7. It waits for its turn, and goes out: within its time, and as long as the caller waits.
  async function transmit(request: HttpRequest): ReturnType<HttpSend> {
    const turn = limiter?.acquire(request, clock);
    if (turn) await turn;
    try {
      return await withinLimits(request, clock, (onEnd) => exchange(request, onEnd), attemptTimeoutMs);
    } finally {
      limiter?.release();
    }
  }

  return { send, close };
}
