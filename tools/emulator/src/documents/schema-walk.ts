import { isObject } from "./document.js";
import type { JsonObject } from "./document.js";

/** The named schemas of a service; `$ref`s are `#/schemas/<Name>`. */
export type NamedSchemas = Readonly<Record<string, unknown>>;

const PREFIX = "#/schemas/";

/** What was found for a schema, by the schemas it is one of: every answer asks for the same few again. */
const known = new WeakMap<NamedSchemas, WeakMap<object, readonly JsonObject[]>>();

/** The schema itself and everything it is combined from, references followed. */
export function partsOf(schemas: NamedSchemas, schema: unknown): readonly JsonObject[] {
  if (!isObject(schema)) return [];
  const bySchema = known.get(schemas) ?? new WeakMap<object, readonly JsonObject[]>();
  known.set(schemas, bySchema);
  const parts = bySchema.get(schema) ?? collectParts(schemas, schema, new Set());
  bySchema.set(schema, parts);
  return parts;
}

function collectParts(schemas: NamedSchemas, schema: unknown, seen: Set<unknown>): readonly JsonObject[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const reference = schema["$ref"];
  const target =
    typeof reference === "string" && reference.startsWith(PREFIX)
      ? schemas[decodeURIComponent(reference.slice(PREFIX.length))]
      : undefined;
  const combined = ["allOf", "anyOf", "oneOf"].flatMap((word) => {
    const members = schema[word];
    return Array.isArray(members) ? members : [];
  });
  return [schema, ...[target, ...combined].flatMap((part) => collectParts(schemas, part, seen))];
}

/** Members an object schema declares, bases included, in the order they are declared in. */
export function propertiesOf(schemas: NamedSchemas, schema: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const part of partsOf(schemas, schema)) {
    const properties = part["properties"];
    if (isObject(properties)) for (const [name, value] of Object.entries(properties)) found.set(name, value);
  }
  return found;
}

/** The schema of what stands at a path; undefined where the schema says nothing. */
export function schemaAt(schemas: NamedSchemas, schema: unknown, path: readonly string[]): unknown {
  let at: unknown = schema;
  for (const name of path) at = propertiesOf(schemas, at).get(name);
  return at;
}

/** The schema of the items of a list. */
export function itemsOf(schemas: NamedSchemas, schema: unknown): unknown {
  return partsOf(schemas, schema).find((part) => "items" in part)?.["items"];
}

/** The texts a schema names as values, in its order. */
export function wordsOf(schemas: NamedSchemas, schema: unknown): readonly string[] {
  const words = partsOf(schemas, schema).flatMap((part) => {
    const values = part["enum"];
    return Array.isArray(values) ? values : "const" in part ? [part["const"]] : [];
  });
  return [...new Set(words.filter((word) => typeof word === "string"))];
}

/** The JSON types a schema allows. */
export function typesOf(schemas: NamedSchemas, schema: unknown): readonly string[] {
  const types = partsOf(schemas, schema).flatMap((part) => part["type"]);
  return types.filter((type) => typeof type === "string");
}

/** The document with its members in the order of its schema, which XML documents may insist on. */
export function inSchemaOrder(schemas: NamedSchemas, schema: unknown, document: JsonObject): JsonObject {
  const declared = [...propertiesOf(schemas, schema).keys()].filter((name) => name in document);
  const others = Object.keys(document).filter((name) => !declared.includes(name));
  return Object.fromEntries([...declared, ...others].map((name) => [name, document[name]]));
}
