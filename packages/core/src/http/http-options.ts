import type { Clock } from "../clock/index.js";
import type { HttpPolicy, PolicyFunction } from "./policy.js";

/** How often and how patiently a request is repeated. */
export interface RetryOptions {
  /** Attempts after the first. Default 3; 0 turns retries off. */
  readonly maxRetries?: number | undefined;
  /** First wait in milliseconds, doubled each time. Default 1000. */
  readonly baseDelayMs?: number | undefined;
  /** Longest wait in milliseconds, also for what Retry-After asks. Default 64000. */
  readonly maxDelayMs?: number | undefined;
}

/** What a user may set on every client. */
export interface HttpOptions {
  readonly retry?: RetryOptions | undefined;
  /** Milliseconds one attempt may take, from connecting to the last byte. Default 100000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Largest response body accepted, in bytes after decompression. Default 16 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Sends the requests instead of the built-in transport (tests, Workers, instrumentation). */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Accepts `http:` endpoints, and sends credentials over them. Default false. */
  readonly allowInsecureConnection?: boolean | undefined;
  /** Origins besides the client's own that may receive its credentials, e.g. `"https://eu.example"`. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Put before the library's own product token in `User-Agent`. At most 24 characters. */
  readonly userAgentPrefix?: string | undefined;
  /**
   * Run round each request, the first outermost: `logging(...)`, `tracing(...)`, or functions of your
   * own, `(request, next) => next(request)`.
   */
  readonly policies?: readonly (HttpPolicy | PolicyFunction)[] | undefined;
  readonly clock?: Clock | undefined;
  /** Node only: proxy URL, or `false` to ignore `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
  readonly proxy?: string | false | undefined;
}
