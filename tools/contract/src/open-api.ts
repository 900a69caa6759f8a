/** As much of an OpenAPI 3.1 document as the judge reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, OpenApiPath>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, JsonSchema>>;
    readonly parameters?: Readonly<Record<string, OpenApiParameter>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}

export type OpenApiPath = Readonly<Record<string, OpenApiOperation | undefined>>;

export interface OpenApiOperation {
  readonly operationId?: string;
  readonly parameters?: readonly (OpenApiParameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
}

export type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

export interface OpenApiParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: JsonSchema;
  readonly explode?: boolean;
}

export interface Reference {
  readonly $ref: string;
}

export interface SecurityScheme {
  readonly flows?: Readonly<Record<string, { readonly scopes?: Readonly<Record<string, string>> }>>;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The last part of a reference: the name of what it refers to. */
export function referredName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** A parameter, also where the document only refers to it. */
export function resolveParameter(
  document: OpenApiDocument,
  parameter: OpenApiParameter | Reference,
): OpenApiParameter {
  if (!("$ref" in parameter)) return parameter;
  const found = document.components?.parameters?.[referredName(parameter.$ref)];
  if (found === undefined) throw new Error(`the document has no ${parameter.$ref}`);
  return found;
}
