import { type JsonObject, object } from "./json.js";

/** What goes over the wire in one version of an API: an OpenAPI 3 document without its prose. */
export type Contract = JsonObject;

/** What explains, and what says where models come from; neither is on the wire. */
const prose = new Set([
  "description",
  "summary",
  "externalDocs",
  "tags",
  "title",
  "examples",
  "x-ms-identifiers",
]);

/** Below these, the keys are names somebody chose, not words of OpenAPI. */
const dictionaries = new Set([
  "properties",
  "paths",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "variables",
  "mapping",
  "securitySchemes",
  "scopes",
  "content",
]);

/** What OpenAPI 2 says of an operation's behaviour and OpenAPI 3 does not. */
const behaviour = ["x-ms-long-running-operation", "x-ms-long-running-operation-options", "x-ms-pageable"];

function withoutProse(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || !prose.has(key))
      .map(([key, item]) => [key, withoutProse(item, !named && dictionaries.has(key))]),
  );
}

/** The operations of an OpenAPI document, each with its request line and its id. */
export function operationsOf(document: JsonObject): { line: string; id: string; operation: JsonObject }[] {
  return ["paths", "x-ms-paths"].flatMap((field) =>
    Object.entries(object(document[field])).flatMap(([path, item]) =>
      Object.entries(object(item))
        .filter(([method]) => /^(get|put|post|patch|delete|head|options)$/.test(method))
        .map(([method, value]) => {
          const operation = object(value);
          const line = `${method.toUpperCase()} ${path}`;
          return { line, id: String(operation["operationId"] ?? line), operation };
        }),
    ),
  );
}

function idOf(id: string): string {
  // OpenAPI 2 joins group and name with an underscore, and the groups may be spelled otherwise.
  return id.replace(/^.*_/, "").toLowerCase();
}

/** The wire contract of the two documents of one version. */
export function wireContract(openapi3: unknown, openapi2: unknown): Contract {
  const known = new Map(operationsOf(object(openapi2)).map(({ id, operation }) => [idOf(id), operation]));
  return object(withoutProse(withBehaviour(object(openapi3), known)));
}

function withBehaviour(document: JsonObject, known: ReadonlyMap<string, JsonObject>): JsonObject {
  const paths = Object.entries(object(document["paths"])).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(object(item)).map(([method, value]) => {
        const operation = object(value);
        const other = known.get(idOf(String(operation["operationId"]))) ?? {};
        const more = behaviour
          .filter((field) => other[field] !== undefined)
          .map((field) => [field, other[field]]);
        return [method, Array.isArray(value) ? value : { ...operation, ...Object.fromEntries(more) }];
      }),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}
