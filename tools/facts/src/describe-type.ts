import { compact, follow, isObject, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";

const constraintNames = [
  "default",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "multipleOf",
  "pattern",
  "uniqueItems",
];

/** A type in one word, and what it is limited to. */
export interface TypeFact {
  /** For example `string(uuid)`, `Epoch`, `Epoch[]`, `map of string`. */
  readonly type: string;
  readonly limits: JsonObject;
}

function nameIn(reference: string): string {
  return reference.split("/").at(-1) ?? reference;
}

/** Whether a definition is a list of values with a name of its own. */
export function isEnum(schema: JsonObject): boolean {
  return schema["enum"] !== undefined && schema["type"] === "string";
}

/** Whether a definition is a model, rather than another name of a type. */
export function isModel(schema: JsonObject): boolean {
  if (isEnum(schema)) return false;
  return schema["properties"] !== undefined || schema["allOf"] !== undefined || schema["type"] === "object";
}

/** The name a list of values goes by: what it says itself, or else what its definition is called. */
export function enumName(schema: JsonObject, definition: string): string {
  return textOf(objectOf(schema["x-ms-enum"])["name"]) ?? definition;
}

function limitsOf(schema: JsonObject): JsonObject {
  return compact(Object.fromEntries(constraintNames.map((name) => [name, schema[name]])));
}

/** What an OpenAPI 2 schema, or a parameter that is its own schema, says of a type. */
export function describeType(document: JsonObject, schema: JsonObject): TypeFact {
  const reference = textOf(schema["$ref"]);
  if (reference !== undefined) {
    const target = objectOf(follow(document, reference));
    if (isEnum(target)) return { type: enumName(target, nameIn(reference)), limits: limitsOf(schema) };
    if (isModel(target)) return { type: nameIn(reference), limits: {} };
    return describeType(document, target);
  }
  // A reference that says something else besides stands alone in an allOf.
  const [only, ...others] = listOf(schema["allOf"]);
  if (isObject(only) && others.length === 0 && schema["properties"] === undefined) {
    return describeType(document, only);
  }
  if (schema["type"] === "array") {
    return { type: `${describeType(document, objectOf(schema["items"])).type}[]`, limits: limitsOf(schema) };
  }
  if (schema["type"] === "object") return { type: describeObject(document, schema), limits: {} };
  if (isEnum(schema)) return describeValues(schema);
  const format = textOf(schema["format"]);
  const name = textOf(schema["type"]) ?? "any";
  return { type: format === undefined ? name : `${name}(${format})`, limits: limitsOf(schema) };
}

function describeObject(document: JsonObject, schema: JsonObject): string {
  const values: Json | undefined = schema["additionalProperties"];
  if (!isObject(values) || Object.keys(values).length === 0) return "object";
  return `map of ${describeType(document, values).type}`;
}

function describeValues(schema: JsonObject): TypeFact {
  const name = textOf(objectOf(schema["x-ms-enum"])["name"]);
  if (name !== undefined) return { type: name, limits: limitsOf(schema) };
  return { type: "string", limits: { ...limitsOf(schema), values: listOf(schema["enum"]) } };
}
