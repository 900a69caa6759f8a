import type { Clock } from "../clock/index.js";
import type { Policies } from "./policy.js";

/** How often and how patiently a request is repeated. */
export interface RetryOptions {
  /** Attempts after the first. Default 3; 0 turns retries off. */
  readonly maxRetries?: number | undefined;
  /** First wait in milliseconds, doubled each time. Default 1000. */
  readonly baseDelayMs?: number | undefined;
  /** Longest wait in milliseconds; a Retry-After beyond it ends the retries at once. Default 64000. */
  readonly maxDelayMs?: number | undefined;
}

/** Which servers to trust. */
export interface TlsOptions {
  /** Certificate authorities to trust instead of the system's, in PEM. */
  readonly ca?: string | readonly string[] | undefined;
  /** Name the server's certificate has to be for, when it is not that of the URL. */
  readonly serverName?: string | undefined;
  /**
   * Thumbprints (SHA-256 or SHA-1, in hexadecimal). A certificate that has one of them is trusted, whoever
   * signed it and whatever its name; any other is not.
   */
  readonly serverThumbprints?: readonly string[] | undefined;
}

/** What a user may set on every client. */
export interface HttpOptions {
  /** How often and how patiently a request is repeated. */
  readonly retry?: RetryOptions | undefined;
  /** Milliseconds one attempt may take, from connecting to the last byte. Default 100000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Largest response body accepted, in bytes after decompression. Default 16 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Sends the requests instead of the built-in transport. Default: `node:http(s)` on Node, elsewhere the
   * platform's `fetch`.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Accepts `http:` endpoints, and sends credentials over them. Default false. */
  readonly allowInsecureConnection?: boolean | undefined;
  /** Origins besides the client's own that may receive its credentials, e.g. `"https://eu.example"`. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Put before the library's own product token in `User-Agent`. */
  readonly userAgentPrefix?: string | undefined;
  /**
   * Run round each request: `withPolicies(...)` of `logging(...)`, `tracing(...)`, or functions of your
   * own, `(request, next) => next(request)`, the first outermost.
   */
  readonly policies?: Policies | undefined;
  /** What waits and deadlines are measured by; tests inject one. Default: the time of the system. */
  readonly clock?: Clock | undefined;
  /**
   * Node only: the proxy of every request, or `false` for none. Default: what `HTTPS_PROXY`, `HTTP_PROXY`,
   * `ALL_PROXY` and `NO_PROXY` say.
   */
  readonly proxy?: string | false | undefined;
  /** Node only: which servers to trust. Default: those the system trusts, by their names. */
  readonly tls?: TlsOptions | undefined;
  /** Node only: milliseconds after which a connection that is not used is closed. Default 30000. */
  readonly idleConnectionMs?: number | undefined;
}
