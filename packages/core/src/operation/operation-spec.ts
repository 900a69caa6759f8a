import type { EncodeOptions, PropertySchema, Schema, TextSchema, VersionRules } from "../codec/index.js";
import type { DocumentRoot } from "./document-format.js";
import type { TrackingSpec } from "../lro/index.js";

/** One operation of a service, as data: everything the runtime needs to send it and to read the answer. */
export interface OperationSpec extends Pick<VersionRules, "availableIn"> {
  /** The method's name in the client, e.g. `"fullBackup"`. */
  readonly name: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD";
  /**
   * Path below the endpoint with `{name}` for each path parameter (its wire name), and `{/name}` for
   * a segment that goes away with its parameter. A fixed query without a name stands behind a `?`.
   */
  readonly path: string;
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  readonly body?: BodySpec;
  /** The documented successes, by status. */
  readonly responses: Readonly<Record<number, ResponseSpec>>;
  /** Wire paths of the parts of an error document, e.g. `["error"]` for `{error: {code, message}}`. */
  readonly error?: ErrorShape;
  /** Receiving it twice could start work twice. */
  readonly startsWork?: true;
  /** Sent with every request of the operation, e.g. `accept`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A parameter outside the body, under its TypeScript name. */
export type ParameterSpec = PropertySchema &
  TextSchema & {
    readonly in: "path" | "query" | "header";
    /** Taken from the client (`context.parameters[name]`), not from the call. */
    readonly client?: true;
    /** Always this value; the caller cannot set it. `""` in a query is written without `=`. */
    readonly constant?: string | number | boolean;
    /** Used when the caller says nothing. */
    readonly default?: string | number | boolean;
    /**
     * Sent with the characters the service expects unencoded (`;`, `~`, `$` ...); what would change
     * the URL's structure (`#`, `?`, `&`, `/`, control characters) is encoded all the same.
     */
    readonly skipEncoding?: true;
    /** How a list is written; `multi` repeats the parameter. Default `csv`. */
    readonly collection?: "csv" | "ssv" | "pipes" | "multi";
  };

/** The body of a request. */
export interface BodySpec {
  /** TypeScript name of the argument. */
  readonly name: string;
  readonly schema: Schema;
  readonly required?: true;
  /** e.g. `"application/json"` or `"application/xml; charset=utf-8"`. */
  readonly contentType: string;
  readonly write: BodyWriter;
}

/**
 * Checks a body and writes it in one format. A table brings the one of its operation, so that a bundle
 * holds no other. Throws `ValidationError`.
 */
export type BodyWriter = (
  schema: Schema,
  value: unknown,
  path: string,
  options: EncodeOptions,
) => string | Uint8Array;

/** What is read of a response that is no error. */
export interface ResponseSpec {
  /** Absent when the response has no body. */
  readonly body?: Schema;
  /** Media type of the body. Default `"application/json"`. */
  readonly contentType?: string;
  /** Response headers the result carries, by TypeScript name. */
  readonly headers?: Readonly<Record<string, PropertySchema>>;
  /** It says that what is asked for is not there yet, whatever its body; it is read as `NotYet`. */
  readonly notYet?: true;
}

/** Where an error document keeps what; wire names, from the document's root. */
export interface ErrorShape {
  /** Path to the object with code and message. Default `["error"]`. */
  readonly path: readonly string[];
  /** The root element, where errors are XML: a document with another is not the service's. */
  readonly root?: DocumentRoot;
  /** Names inside it. Defaults: code, message, target, details, innererror. */
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: string;
  readonly innerError?: string;
}

/** How the results of a list operation come in pages. */
export interface PagingSpec {
  /** Wire path of the items. */
  readonly items: readonly string[];
  readonly itemSchema: Schema;
  /** Wire path of an absolute or relative URL of the next page ... */
  readonly nextLink?: readonly string[];
  /** ... or of a token which goes into `tokenParameter` (TypeScript name) of the next call. */
  readonly continuationToken?: readonly string[];
  readonly tokenParameter?: string;
  /** Parameter (TypeScript name) which asks for pages of at most so many items. */
  readonly pageSizeParameter?: string;
}

/** An operation that goes on after its response, and how it is followed to its end. */
export interface LongRunningOperationSpec extends OperationSpec {
  readonly lro: LroBinding;
}

/** How a long-running operation is followed, and how its documents are read. */
export interface LroBinding {
  readonly tracking: TrackingSpec;
  /** Type of the status document; without it, the document in wire names. */
  readonly status?: Schema;
  /** Type of the result; without it the operation ends in `undefined`. */
  readonly result?: Schema;
  /** Type of the job's document. */
  readonly job?: Schema;
  /** The operations `tracking` names (status, job, cancel), by their name. */
  readonly operations?: Readonly<Record<string, OperationSpec>>;
}
