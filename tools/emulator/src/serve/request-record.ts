/** A request that arrived. Neither bodies nor credentials are kept. */
export interface RequestRecord {
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly at: number;
  /** Undefined for a path that belongs to no service. */
  readonly service: string | undefined;
  /** Undefined when no operation fits. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Query values of parameters the operation does not declare read `REDACTED`. */
  readonly url: string;
  /** The status that was answered; 0 when the connection was dropped before. */
  readonly status: number;
  /** It carried an Authorization header. */
  readonly authorized: boolean;
  readonly bodyBytes: number;
  /** A few headers that are never secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Kind of the fault it met. */
  readonly fault: string | undefined;
  /** It started work. */
  readonly startedWork: boolean;
  /** Why it was refused. */
  readonly reason?: string;
  /** The API version it was served by. */
  readonly version?: string;
}

/** Something a client must never do. */
export interface Violation {
  readonly kind:
    /** A body was sent before the service had said which token it wants. */
    | "body-without-token"
    /** A request followed a hostile URL to another origin ... */
    | "request-to-foreign-origin"
    /** ... and even took a token there. */
    | "token-to-foreign-origin";
  readonly method: string;
  readonly url: string;
}

const SHOWN_HEADERS = new Set([
  "accept",
  "content-type",
  "if-match",
  "traceparent",
  "user-agent",
  "x-ms-client-request-id",
  "x-ms-version",
]);

/** The headers of a request that may be shown. */
export function shownHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => SHOWN_HEADERS.has(name)));
}

/** A URL with the values of unknown query parameters taken out. */
export function redactUrl(url: URL, known: ReadonlySet<string>): string {
  const copy = new URL(url);
  copy.username = "";
  copy.password = "";
  copy.hash = "";
  for (const name of new Set(url.searchParams.keys()))
    if (!known.has(name)) copy.searchParams.set(name, "REDACTED");
  return copy.href;
}
