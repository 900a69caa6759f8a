/** The parts of an OpenAPI 2 document which matter here. */
export interface OpenApi2 {
  readonly info: { readonly version: string };
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly securityDefinitions?: Readonly<
    Record<string, { readonly scopes?: Readonly<Record<string, string>> }>
  >;
  readonly definitions?: Readonly<Record<string, Definition>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly "x-ms-paths"?: Readonly<Record<string, PathItem>>;
  readonly "x-ms-parameterized-host"?: Host;
}

export interface Host {
  readonly hostTemplate: string;
  readonly parameters: readonly Parameter[];
}

export type PathItem = Readonly<Record<string, Operation>>;

export interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly default?: unknown;
  readonly "x-ms-client-name"?: string;
  readonly enum?: readonly string[];
  readonly "x-ms-enum"?: { readonly modelAsString: boolean };
  readonly "x-ms-parameter-location"?: "client" | "method";
  readonly "x-ms-skip-url-encoding"?: boolean;
}

export interface Definition {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly allOf?: readonly Definition[];
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly headers?: Readonly<Record<string, unknown>> }>>;
  readonly "x-ms-long-running-operation"?: boolean;
}

/** What an emulator's manifest tells about long-running operations. */
export interface Manifest {
  readonly operations: readonly {
    readonly operationId: string;
    readonly tracking?: { readonly job?: unknown; readonly skipFinalGet?: boolean };
  }[];
}
