import type { Clock } from "../clock/index.js";

/** A response as the poller sees it: read, and its body parsed, whatever the format was. */
export interface LroResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body in wire names: a JSON value, or an XML document's root content; undefined if empty. */
  readonly document: unknown;
  /** The URL that answered. */
  readonly url: string;
}

/** What a poller needs from the client it belongs to. */
export interface LroHost<TStatus = unknown, TResult = unknown> {
  /** The operation's name, e.g. `"fullBackup"`. */
  readonly operation: string;
  /** Names client and operation in resume tokens, e.g. `"WidgetClient.backUp"`. */
  readonly tokenSubject: string;
  /** The client's endpoint; resume tokens and URLs of the service are held against its origin. */
  readonly endpoint: string;
  /** Texts no error may show. */
  readonly secrets?: readonly string[] | undefined;
  /** Origins the user trusts besides. */
  readonly trustedOrigins: readonly string[];
  /** Added to status URLs that carry no version of their own. */
  readonly apiVersion?: { readonly name: string; readonly value: string } | undefined;
  readonly clock: Clock;
  /** Method and URL the trigger goes to (for resume tokens and `original-uri`); no body. */
  readonly initial: { readonly method: string; readonly url: string };
  /** Values for `{argument: ...}` sources that are not secret; they may stand in a resume token. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Sends the trigger, once. Rejects on a documented or undocumented error status. */
  start(options: SendOptions): Promise<LroResponse>;
  /** GETs a URL the service handed out (already checked against the allowed origins). Any status resolves. */
  get(url: string, options: SendOptions): Promise<LroResponse>;
  /** Calls an operation of the client by name. Any status resolves. */
  call(
    operation: string,
    args: Readonly<Record<string, unknown>>,
    options: SendOptions,
  ): Promise<LroResponse>;
  /** Turns a status document into the typed one. */
  decodeStatus(document: unknown): TStatus;
  /** Turns the final document into the typed result; `undefined` document = no content. */
  decodeResult(document: unknown): TResult;
  /** Turns a job document into the typed one. */
  decodeJob?(document: unknown): unknown;
  /**
   * Whether a status, job or result document may stand in a resume token: false when it holds a value
   * the spec marks as secret. The token then goes back to the read the document came from. Default: it may.
   */
  keepInToken?(document: unknown): boolean;
  /**
   * A number from 0 to 1 for each wait, which is lengthened by up to a tenth of itself accordingly
   * (`Math.random` spreads many pollers that started together). Default: waits are exact.
   */
  jitter?(): number;
  /** Builds the error for an HTTP error status (the client's `RestError` with the service's code). */
  httpError(response: LroResponse): Error;
}

/** What ends the wait for an answer. */
export interface SendOptions {
  readonly abortSignal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined;
}
