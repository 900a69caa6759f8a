import { type JsonObject, list, object } from "./json.js";

/** What a place says of a schema that stands there. */
export interface Place {
  readonly schema: JsonObject;
  readonly nullable: boolean;
}

/**
 * The schema behind what OpenAPI wraps around a reference: `anyOf` with `null`, `allOf` with nothing of
 * its own. Without it, a model that holds itself would have no end.
 */
export function unwrap(value: unknown): Place {
  const schema = object(value);
  const isNull = (one: unknown) => object(one)["type"] === "null";
  const anyOf = list(schema["anyOf"]);
  const rest = anyOf.filter((one) => !isNull(one));
  if (rest.length === 1 && schema["type"] === undefined) {
    const inner = unwrap(rest[0]);
    const { anyOf: _, ...own } = schema;
    return { schema: { ...own, ...inner.schema }, nullable: inner.nullable || rest.length < anyOf.length };
  }
  if (rest.length < anyOf.length) return { schema: { ...schema, anyOf: rest }, nullable: true };
  const allOf = list(schema["allOf"]);
  if (allOf.length === 1 && schema["properties"] === undefined && schema["type"] === undefined) {
    const { allOf: _, ...own } = schema;
    return { schema: { ...own, ...object(allOf[0]) }, nullable: false };
  }
  if (!Array.isArray(schema["type"])) return { schema, nullable: false };
  const types = schema["type"].filter((type) => type !== "null");
  const type: unknown = types.length === 1 ? types[0] : types;
  return { schema: { ...schema, type }, nullable: types.length < schema["type"].length };
}
