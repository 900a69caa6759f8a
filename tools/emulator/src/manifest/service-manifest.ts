/**
 * The part of a generated manifest the emulator reads. The file is written by the generator, whose
 * own type documents every field; a test holds the two types together.
 */
export interface ServiceManifest {
  readonly manifestVersion: 1;
  /** Also the first segment of the paths the emulator serves. */
  readonly service: string;
  readonly client: string;
  readonly defaultEndpoint?: string;
  readonly auth: ManifestAuth;
  readonly apiVersion?: {
    readonly name: string;
    readonly in: "query" | "header";
    readonly values: readonly string[];
    readonly default: string;
  };
  readonly operations: readonly ManifestOperation[];
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly schemasIn?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly xsd?: readonly { readonly namespace: string; readonly text: string }[];
}

/** What a request has to show: a token for the scopes, a client certificate, or nothing. */
export interface ManifestAuth {
  readonly token?: { readonly scopes: readonly string[]; readonly challenge?: boolean };
  readonly certificate?: boolean;
  readonly anonymous?: boolean;
}

/** One operation of a service: what a request to it looks like, and what comes back. */
export interface ManifestOperation {
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ManifestParameter[];
  readonly body?: ManifestBody;
  readonly responses: readonly ManifestResponse[];
  readonly error: ManifestError;
  readonly startsWork: boolean;
  /** Read with `trackingOf`. */
  readonly tracking?: unknown;
  readonly paging?: ManifestPaging;
  readonly examples: readonly ManifestExample[];
}

/** Root element of a document. */
export interface XmlRoot {
  readonly name: string;
  readonly namespace?: string;
}

/** An operation's request body. */
export interface ManifestBody {
  /** Under which examples keep it. */
  readonly name: string;
  readonly required: boolean;
  readonly contentType: string;
  readonly schema: unknown;
  readonly xml?: XmlRoot;
}

/** A parameter of an operation, by its wire name. */
export interface ManifestParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly constant?: string | number | boolean;
  readonly schema: unknown;
}

/** A documented response. */
export interface ManifestResponse {
  readonly status: number;
  readonly contentType?: string;
  readonly schema?: unknown;
  readonly xml?: XmlRoot;
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: unknown;
  }[];
}

/** The shape of the errors of an operation, and those that are documented for it. */
export interface ManifestError {
  readonly contentType: string;
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
  readonly xml?: XmlRoot;
  readonly known: readonly { readonly code: string; readonly status?: number; readonly message?: string }[];
}

/** Where in a page the items are, and how the next page is asked for; paths of wire names. */
export interface ManifestPaging {
  readonly items: readonly string[];
  readonly nextLink?: readonly string[];
  readonly continuationToken?: readonly string[];
  readonly tokenParameter?: string;
}

/** A documented request, with its responses by HTTP status. */
export interface ManifestExample {
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, ExampleResponse>>;
}

/** A documented response, as it was documented. */
export interface ExampleResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
