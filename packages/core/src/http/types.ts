/** Header names in lower case, each with its one (comma-joined) value. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** A request on its way through the pipeline. Policies copy it; none changes it in place. */
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
  /**
   * Texts nobody may show of this request, neither in an error nor in a log: what the spec marks as secret.
   * Grows: signing in adds the token. Absent: there are none.
   */
  readonly secrets?: string[] | undefined;
  /** It reads how the operation is going; its span is named after that. */
  readonly polls?: true;
  /** No cache on the way may answer: only the service knows how the operation is going. */
  readonly cache?: "no-store" | undefined;
  /** It is not sent again, whatever comes of it. */
  readonly single?: boolean | undefined;
  /** Aborts the request, its retries and the waits between them. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Until when (by the clock's `now()`) attempts and waits may last; milliseconds. */
  readonly deadline?: number | undefined;
}

/** A response whose body was read in full, within the size limit. Any status; the operation judges it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  /** The bytes as they came, decompressed; empty when there was no body. */
  readonly body: Uint8Array;
  /** The URL that answered, after redirects. */
  readonly url: string;
  /** It answers the request after one that starts work (a 303): the work was started. */
  readonly afterStart?: true;
  /**
   * Why the body of a 202 or of an error could not be read, though status and headers were; `body` is
   * empty then.
   */
  readonly bodyError?: Error;
}

/** Sends one request: the whole pipeline, or what is left of it after a policy. */
export type HttpSend = (request: HttpRequest) => Promise<HttpResponse>;
