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

export interface ManifestAuth {
  readonly token?: { readonly scopes: readonly string[]; readonly challenge?: boolean };
  readonly certificate?: boolean;
  readonly anonymous?: boolean;
}

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

export interface ManifestBody {
  /** Under which examples keep it. */
  readonly name: string;
  readonly required: boolean;
  readonly contentType: string;
  readonly schema: unknown;
  readonly xml?: XmlRoot;
}

export interface ManifestParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly constant?: string | number | boolean;
  readonly schema: unknown;
}

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

export interface ManifestError {
  readonly contentType: string;
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
  readonly xml?: XmlRoot;
  readonly known: readonly { readonly code: string; readonly status?: number; readonly message?: string }[];
}

export interface ManifestPaging {
  readonly items: readonly string[];
  readonly nextLink?: readonly string[];
  readonly continuationToken?: readonly string[];
  readonly tokenParameter?: string;
}

export interface ManifestExample {
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, ExampleResponse>>;
}

export interface ExampleResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
