import type { HttpResponse } from "../http/index.js";

/** What a caller may set on every single call. */
export interface CallOptions {
  /** Aborts the call: its request, the retries and the waits between them. */
  readonly abortSignal?: AbortSignal | undefined;
  /**
   * Milliseconds the call may take with all its retries; for a list, each page; for a long-running
   * operation everything together, from the first use of its poller. Default: no limit but that of
   * a single attempt.
   */
  readonly timeout?: number | undefined;
  /**
   * More request headers: an object, a `Map` or `Headers`. They win over those of the operation, except
   * `authorization`, `host`, `content-length` and those of the connection (`connection`, `te`, `upgrade` ...),
   * which are refused with a `ValidationError`.
   */
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]> | undefined;
  /** Sent as `x-ms-client-request-id` instead of a generated one. */
  readonly clientRequestId?: string | undefined;
  /**
   * Sees each response the call gets, with the typed result (for a status read of
   * a long-running operation, the document in wire names); `undefined` for an error status. What
   * it throws, at once or through a promise, is ignored, with a warning.
   */
  readonly onResponse?: ((rawResponse: HttpResponse, parsed: unknown) => void) | undefined;
}
