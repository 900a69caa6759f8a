/**
 * What the emulator needs to serve one service: the shape of `<service>.manifest.json`. The
 * emulator carries its own copy of these types' meaning only through this file's documentation, so
 * every field says what it is for.
 */
export interface ServiceManifest {
  /** Raised when a reader written for an older number would misread the file. */
  readonly manifestVersion: 1;
  /** Folder name of the spec, e.g. `"objectstore"`. */
  readonly service: string;
  /** Name of the client class. */
  readonly client: string;
  /** Endpoint used when the caller names none, with what the spec gives as its default, or undefined. */
  readonly defaultEndpoint?: string;
  readonly auth: ManifestAuth;
  readonly apiVersion?: {
    /** Wire name of the parameter. */
    readonly name: string;
    readonly in: "query" | "header";
    /** Versions the spec knows, oldest first. */
    readonly values: readonly string[];
    readonly default: string;
  };
  readonly operations: readonly ManifestOperation[];
  /** JSON Schema (2020-12) of each model by its name; `$ref`s are `#/schemas/<Name>`. */
  readonly schemas: Readonly<Record<string, unknown>>;
  /** By version: the schemas that stand in place of those in `schemas`; absent when none differs. */
  readonly schemasIn?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** XML Schema of the documents, for services that speak XML: one text per target namespace. */
  readonly xsd?: readonly {
    readonly namespace: string;
    /** The name under which the others import it. */
    readonly file: string;
    readonly text: string;
  }[];
}

/** How callers show who they are; each way that is there is accepted. */
export interface ManifestAuth {
  readonly token?: { readonly scopes: readonly string[]; readonly challenge?: boolean };
  readonly certificate?: boolean;
  readonly anonymous?: boolean;
}

/** An operation: what its request has to be, and what answers it. */
export interface ManifestOperation {
  /** Method name in the client. */
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  /** Path with `{wireName}` for each path parameter. */
  readonly path: string;
  readonly parameters: readonly ManifestParameter[];
  readonly body?: {
    /** Name of the parameter in examples. */
    readonly name: string;
    readonly required: boolean;
    readonly contentType: string;
    readonly schema: unknown;
    /** Root element and its namespace, for XML. */
    readonly xml?: { readonly name: string; readonly namespace?: string };
  };
  readonly responses: readonly ManifestResponse[];
  /** Where the error document keeps code and message, and what the spec names as errors. */
  readonly error: ManifestError;
  readonly startsWork: boolean;
  /** First version that has it, when not the first of the service. */
  readonly since?: string;
  /**
   * The versions that answer it, when not all do. An operation that others are followed with answers
   * in all versions which have one of those, whatever the spec lists it for.
   */
  readonly availableIn?: readonly string[];
  /** How a client follows it; the runtime's `LroSpec`. Absent when it is not long-running. */
  readonly tracking?: unknown;
  /** Where the items of a page are; the runtime's `PagingSpec` without its schema. */
  readonly paging?: {
    readonly items: readonly string[];
    readonly nextLink?: readonly string[];
    readonly continuationToken?: readonly string[];
    /** Wire name of the query parameter which takes the token. */
    readonly tokenParameter?: string;
  };
  readonly examples: readonly ManifestExample[];
}

/** A parameter of an operation, other than its body. */
export interface ManifestParameter {
  /** Name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** Whether every version demands it. */
  readonly required: boolean;
  /** The versions that demand it, where others do not. */
  readonly requiredIn?: readonly string[];
  /** The versions that have it, when not all that have the operation. */
  readonly availableIn?: readonly string[];
  /** Present when only this value is allowed. */
  readonly constant?: string | number | boolean;
  readonly schema: unknown;
}

/** An answer that is no error. */
export interface ManifestResponse {
  readonly status: number;
  readonly contentType?: string;
  readonly schema?: unknown;
  readonly xml?: { readonly name: string; readonly namespace?: string };
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: unknown;
  }[];
}

/** What the service's errors look like, and those it is known for. */
export interface ManifestError {
  readonly contentType: string;
  /** Path to the object with code and message, wire names; empty for the root. */
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
  readonly xml?: { readonly name: string; readonly namespace?: string };
  readonly known: readonly {
    readonly code: string;
    readonly status?: number;
    readonly message?: string;
  }[];
}

/** A documented exchange. Bodies of XML services are texts. */
export interface ManifestExample {
  readonly title: string;
  /** Values by wire name, body included under its parameter's name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<
    Record<string, { readonly headers?: Readonly<Record<string, unknown>>; readonly body?: unknown }>
  >;
}
