import type { Clock } from "../clock/index.js";
import type { Warn } from "../warnings/index.js";

/** A response as the poller sees it: read, and its body parsed, whatever the format was. */
export interface LroResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body in wire names: a JSON value, or an XML document's root content; undefined if empty. */
  readonly document: unknown;
  /** The body as it came, where it is JSON: a parser does not tell that a member was repeated. */
  readonly body?: Uint8Array | undefined;
  /** The URL that answered. */
  readonly url: string;
}

/** What a poller may know of its client. A `ClientContext` is one. */
export interface LroClient {
  /** Stands in resume tokens, with the name of the operation. */
  readonly name: string;
  /** Resume tokens and URLs of the service are held against its origin. */
  readonly endpoint: string;
  /** Origins the user trusts besides. */
  readonly trustedOrigins: readonly string[];
  /** Added to status URLs that carry no version of their own, where versions stand in the query. */
  readonly apiVersion?:
    | { readonly name: string; readonly value: string; readonly in?: "query" | "header" | "path" }
    | undefined;
  readonly clock: Clock;
  /**
   * A number from 0 to 1 for each wait, which is lengthened by up to a tenth of itself accordingly
   * (`Math.random` spreads many pollers that started together). Default: waits are exact.
   */
  readonly pollJitter?: (() => number) | undefined;
  /** Milliseconds for which reads may fail while somebody waits for the end. Default 0. */
  readonly outageToleranceMs?: number | undefined;
  /** Hears of what is odd and did not have to be an error. */
  readonly warn: Warn;
}

/** What a poller needs to follow one operation. */
export interface LroTransport {
  /** The operation's name, e.g. `"fullBackup"`. */
  readonly operation: string;
  readonly client: LroClient;
  /** Texts no error may show. */
  readonly secrets?: readonly string[] | undefined;
  /** Method and URL of the start (for resume tokens and `original-uri`); no body. */
  readonly initial: { readonly method: string; readonly url: string };
  /** Values for `{argument: ...}` sources that are not secret; they may stand in a resume token. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Sends the start, once. Rejects on a documented or undocumented error status. */
  start(options: SendOptions): Promise<LroResponse>;
  /** GETs a URL the service handed out (already checked against the allowed origins). Any status resolves. */
  get(url: string, options: SendOptions): Promise<LroResponse>;
  /** Calls an operation of the client by name. Any status resolves. */
  call(
    operation: string,
    args: Readonly<Record<string, unknown>>,
    options: SendOptions,
  ): Promise<LroResponse>;
  /** Turns a document into the typed one; an `undefined` document = no content. */
  decode(what: "status" | "result" | "job", document: unknown): unknown;
  /** The signal the caller gave to the operation itself, and how long all of it may take from its first use, in milliseconds. */
  readonly options?: Pick<SendOptions, "abortSignal"> & { readonly timeout?: number | undefined };
  /** Is told of each use of the poller. */
  used?(): void;
  /**
   * Builds the error for an HTTP error status (the client's `RestError` with the service's code).
   *
   * @param operation the operation of the client that was called, if one was
   */
  httpError(response: LroResponse, operation?: string): Error;
}

/** What ends the wait for an answer. */
export interface SendOptions {
  readonly abortSignal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined;
  /** It is not sent again. */
  readonly single?: boolean | undefined;
}
