import type { Clock } from "../clock/index.js";
import type { TracerLike } from "./tracer.js";

/** Header names in lower case, each with its one (comma-joined) value. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** What a layer of the pipeline gets and passes on. Layers copy it; none changes it in place. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute URL, already encoded: it goes on the wire byte for byte. */
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body?: string | Uint8Array | undefined;
  /** The operation this request belongs to, e.g. `"fullBackup"`: named in errors, logs and spans. */
  readonly operation: string;
  /**
   * True when receiving the request twice could start work twice. It is then repeated only when
   * the service cannot have acted on it.
   */
  readonly startsWork: boolean;
  /** It reads how the operation is going; its span is named after that. */
  readonly polls?: true;
  /** Aborts the request, its retries and the waits between them. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Moment (by the clock) after which no attempt and no wait may go on; ms since the epoch. */
  readonly deadline?: number | undefined;
}

/** A response whose body was read in full, within the size limit. Any status; layers above judge it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  /** The bytes as they came, decompressed; empty when there was no body. */
  readonly body: Uint8Array;
  /** The URL that answered, after redirects. */
  readonly url: string;
  /** It answers the request after one that starts work (a 303): the work was started. */
  readonly afterStart?: true;
}

/** Sends one request: the whole pipeline, one layer of it, or the transport at its end. */
export type HttpSend = (request: HttpRequest) => Promise<HttpResponse>;

/** One concern of the pipeline, wrapped round the rest. */
export type HttpLayer = (next: HttpSend) => HttpSend;

/** Where log entries go. Silent unless one is given; every entry is already redacted. */
export interface Logger {
  log(entry: LogEntry): void;
}

/** One thing that happened on the wire, safe to print or store. */
export interface LogEntry {
  readonly level: "debug" | "info" | "warning" | "error";
  /** What happened, e.g. `"request"`, `"response"`, `"retry"`, `"redirect"`, `"poll"`. */
  readonly event: string;
  /** Details by name: method, redacted URL, status, duration in ms, request ids ... */
  readonly fields: Readonly<Record<string, string | number | boolean | undefined>>;
}

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
  readonly logger?: Logger | undefined;
  /** Gets a span for each operation, attempt and status read; a `Tracer` of `@opentelemetry/api`. */
  readonly tracer?: TracerLike | undefined;
  readonly clock?: Clock | undefined;
  /** Node only: proxy URL, or `false` to ignore `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
  readonly proxy?: string | false | undefined;
}
