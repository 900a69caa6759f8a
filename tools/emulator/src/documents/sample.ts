import type { JsonObject } from "./document.js";
import { partsOf, propertiesOf, typesOf, wordsOf } from "./schema-walk.js";
import type { NamedSchemas } from "./schema-walk.js";

const TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2030-01-01T00:00:00Z",
  date: "2030-01-01",
  duration: "PT1H",
  uuid: "00000000-0000-4000-8000-000000000000",
  uri: "https://sample.invalid/",
};

/** Composes the smallest document a schema accepts, for operations that come without an example. */
export function sampleOf(schemas: NamedSchemas, schema: unknown, depth = 0): unknown {
  const [word] = wordsOf(schemas, schema);
  if (word !== undefined) return word;
  const parts = partsOf(schemas, schema);
  const type = typesOf(schemas, schema)[0] ?? (propertiesOf(schemas, schema).size > 0 ? "object" : "string");
  if (type === "object") return depth > 8 ? {} : sampleObject(schemas, schema, depth);
  if (type === "array") return [];
  if (type === "boolean") return false;
  if (type === "null") return null;
  if (type === "integer" || type === "number") return firstNumber(parts) ?? 0;
  const format = parts.map((part) => part["format"]).find((value) => typeof value === "string");
  return (format !== undefined ? TEXTS[format] : undefined) ?? "sample";
}

function sampleObject(schemas: NamedSchemas, schema: unknown, depth: number): JsonObject {
  const required = new Set(partsOf(schemas, schema).flatMap((part) => part["required"] ?? []));
  const properties = [...propertiesOf(schemas, schema)].filter(([name]) => required.has(name));
  return Object.fromEntries(properties.map(([name, value]) => [name, sampleOf(schemas, value, depth + 1)]));
}

function firstNumber(parts: readonly JsonObject[]): number | undefined {
  return parts.map((part) => part["minimum"]).find((value) => typeof value === "number");
}
