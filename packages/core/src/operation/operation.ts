import type { HttpRequest, HttpResponse } from "../http/index.js";
import type { Deserializer } from "../deserialize/index.js";
import type { LroSpec } from "../lro/index.js";
import type { ClientContext, DocumentRoot, RequestContext } from "./client-context.js";

/** The arguments of a call by their names in TypeScript. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One operation of a service: what a call of it sends, and which answers are successes. */
export interface OperationBase {
  /** The method's name in the client, e.g. `"fullBackup"`. */
  readonly name: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD";
  /** What a call sends. Throws `ValidationError` for arguments the spec does not allow. */
  readonly request: (context: RequestContext, args: Arguments) => RequestParts;
  /** Of the documented successes. */
  readonly statuses: readonly number[];
  /** Where an error document keeps what. Default: code and message below `error`. */
  readonly error?: ErrorShape;
  /** Receiving it twice could start work twice. */
  readonly startsWork?: true;
  /** Refuses calls of it in versions of the API that do not have it, or without what they need. */
  readonly check?: ((context: ClientContext, args: Arguments) => void) | undefined;
}

/** An operation whose answer is its result. */
export interface Operation<TResult = unknown> extends OperationBase {
  /** Reads a documented success. Throws `DecodeError` for what is no such document. */
  readonly read: (answer: Answer) => TResult;
}

/** An operation that lists items page by page. */
export interface PagedOperation<TItem = unknown> extends OperationBase {
  readonly paging: Paging<TItem>;
}

/** An operation that goes on after its response, and how it is followed to its end. */
export interface LongRunningOperation<TStatus = unknown, TResult = unknown> extends OperationBase {
  readonly lro: LroBinding<TStatus, TResult>;
}

/** What an operation says of a request. */
export interface RequestParts {
  /** Absolute, and encoded. */
  readonly url: string;
  /** Names in lower case; one whose value is `undefined` is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Media type of the body; sent when there is one. */
  readonly contentType?: string;
  readonly body?: HttpRequest["body"];
}

/** A documented answer, with what is needed to read it. */
export interface Answer {
  readonly context: ClientContext;
  /** Name of the operation that it answers. */
  readonly operation: string;
  readonly response: HttpResponse;
}

/** Where an error document keeps what; wire names, from the document's root. */
export interface ErrorShape {
  /** Path to the object with code and message. Default `["error"]`. */
  readonly path: readonly string[];
  /** Names inside it. Defaults: code, message, target, details, innererror. */
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: string;
  readonly innerError?: string;
  /** The root element, where errors are XML: a document with another is not the service's. */
  readonly root?: DocumentRoot;
}

/** How the results of a list operation come in pages. */
export interface Paging<TItem = unknown> {
  /** Wire path of the items. */
  readonly items: readonly string[];
  readonly item: Deserializer<TItem>;
  /** Wire path of an absolute or relative URL of the next page ... */
  readonly nextLink?: readonly string[];
  /** ... or of a token which goes into `tokenParameter` (TypeScript name) of the next call. */
  readonly continuationToken?: readonly string[];
  readonly tokenParameter?: string;
  /** Header (in lower case) that has the URL or the token, in place of the document. */
  readonly nextHeader?: string;
  /** How the next page is asked for by its URL. Default `"GET"`. */
  readonly nextMethod?: "POST";
  /** Writes the parameters of the first call that the URL of a next page lacks, each as `&name=value`. */
  readonly nextQuery?: (context: RequestContext, args: Arguments) => string;
  /** Pages are XML, in which a single item is no list. */
  readonly isXml?: true;
  /** Parameter (TypeScript name) which asks for pages of at most so many items. */
  readonly pageSizeParameter?: string;
}

/** How a long-running operation is followed, and how its documents are read. */
export interface LroBinding<TStatus = unknown, TResult = unknown> {
  readonly tracking: LroSpec;
  /** Reads the status document; without it, the document stays in wire names. */
  readonly status?: Deserializer<TStatus>;
  /** Reads the result; without it the operation ends in `undefined`. */
  readonly result?: Deserializer<TResult>;
  /** Reads the job's document. */
  readonly job?: Deserializer;
  /** The operations `tracking` names (status, job, cancel), by their name. */
  readonly operations?: Readonly<Record<string, OperationBase>>;
  /** The root elements of all documents it is followed by, where they are XML. */
  readonly roots?: readonly DocumentRoot[];
  /** Headers that go with every request, those for URLs of the service included. */
  readonly headers?: (context: ClientContext) => NonNullable<RequestParts["headers"]>;
  /** Arguments that may stand in a resume token, since what follows the operation needs them. */
  readonly shared?: readonly string[];
  /** Query parameters (wire names) that are secret, and are left out of URLs that are written down. */
  readonly secretQuery?: readonly string[];
}
