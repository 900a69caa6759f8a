import type { Clock } from "../clock/index.js";
import { AbortError, TimeoutError } from "../errors/index.js";
import { judgeAttempt } from "./judge-attempt.js";
import type { Attempt } from "./judge-attempt.js";
import { safeLog } from "./safe-log.js";
import type { HttpLayer, HttpRequest, HttpSend, Logger, RetryOptions } from "./types.js";

/** What {@link retryLayer} needs besides the user's own settings. */
export interface RetryLayerOptions extends RetryOptions {
  readonly clock: Clock;
  readonly logger?: Logger | undefined;
  /** 0 (inclusive) to 1; default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * Sends again what failed for a passing reason. A request that starts work is sent again only when the
 * service cannot have acted on it: it said so (429 or 503, with the time to wait), or it never got the
 * request. Waits as long as the service asks, else `baseDelayMs`, doubled each time and half of it random;
 * never beyond `maxDelayMs` and never past the request's deadline. In the end the last response is
 * returned, the last error thrown.
 */
export function retryLayer(options: RetryLayerOptions): HttpLayer {
  const { maxRetries = 3, baseDelayMs = 1000, maxDelayMs = 64_000, clock, random = Math.random } = options;
  return (next) => async (request) => {
    for (let retries = 0; ; retries += 1) {
      const attempt = await tryOnce(next, request);
      const { again, afterMs } = judgeAttempt(attempt, request, clock.now());
      if (!again || retries >= maxRetries) return outcome(attempt);
      const exponential = Math.min(baseDelayMs * 2 ** retries, maxDelayMs);
      const delay = Math.min(afterMs ?? exponential * (0.5 + random() / 2), maxDelayMs);
      const why = "error" in attempt ? String(attempt.error) : `HTTP status ${attempt.response.status}`;
      safeLog(options.logger, "warning", "retry", {
        operation: request.operation,
        delayMs: delay,
        reason: why,
      });
      await pause(request, clock, delay, why);
    }
  };
}

async function tryOnce(next: HttpSend, request: HttpRequest): Promise<Attempt> {
  try {
    return { response: await next(request) };
  } catch (error) {
    return { error };
  }
}

function outcome(attempt: Attempt): Awaited<ReturnType<HttpSend>> {
  if ("error" in attempt) throw attempt.error;
  return attempt.response;
}

async function pause(request: HttpRequest, clock: Clock, delay: number, reason: string): Promise<void> {
  const { operation, abortSignal, deadline = Infinity } = request;
  const left = deadline - clock.now();
  if (delay >= left)
    throw new TimeoutError({ operation, after: Math.max(0, left), which: "deadline", reason });
  try {
    abortSignal?.throwIfAborted();
    await clock.sleep(delay, abortSignal);
  } catch (cause) {
    throw new AbortError(operation, { cause });
  }
}
