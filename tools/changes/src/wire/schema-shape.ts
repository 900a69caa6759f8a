import { type JsonObject, list, object, texts } from "./json.js";

/** A schema with what it inherits, in one piece. */
export interface SchemaShape {
  /** `string`, `integer`, `object` ...; empty when any value will do. */
  readonly type: string;
  readonly format: string;
  /** The words it takes; undefined when there is no list. */
  readonly words?: readonly string[];
  /** Whether words that are not listed are taken too. */
  readonly open: boolean;
  readonly properties: JsonObject;
  readonly required: readonly string[];
  readonly items?: unknown;
  /** What properties beside the named ones have to be; `false` when there may be none. */
  readonly others?: unknown;
  /** Schemas by the value of the discriminator. */
  readonly kinds: JsonObject;
  readonly discriminator: string;
  /** Schemas of which one has to fit. */
  readonly variants: readonly unknown[];
  readonly readOnly: boolean;
  /** `minLength` and other limits by name. */
  readonly limits: JsonObject;
  readonly fallback?: unknown;
  readonly xml?: unknown;
}

/** Limits of a value, as JSON Schema calls them. */
export const limitNames = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const;

/** What a `$ref` points to, and its name; the schema itself when it points nowhere. */
export function resolved(document: JsonObject, schema: unknown): { name?: string; schema: JsonObject } {
  const reference = object(schema)["$ref"];
  if (typeof reference !== "string") return { schema: object(schema) };
  const path = reference.replace("#/", "").split("/");
  let target: unknown = document;
  for (const step of path) target = object(target)[step];
  return { name: path.at(-1) ?? reference, schema: object(target) };
}

function pickLimits(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    limitNames.filter((name) => schema[name] !== undefined).map((name) => [name, schema[name]]),
  );
}

/** The shape of a schema in a document; `readOnly` and the default are those of the place it stands at. */
export function shapeOf(document: JsonObject, place: unknown): SchemaShape {
  const here = object(place);
  const { schema } = resolved(document, place);
  const parents = list(schema["allOf"]).map((parent) => shapeOf(document, parent));
  const alternatives = [...list(schema["anyOf"]), ...list(schema["oneOf"])].map(
    (one) => resolved(document, one).schema,
  );
  const types = Array.isArray(schema["type"]) ? texts(schema["type"]) : texts([schema["type"] ?? ""]);
  const variants = alternatives.filter((one) => one["type"] !== "null");
  const listed = variants.find((one) => Array.isArray(one["enum"]));
  const anyWord =
    variants.length === 2 && variants.some((one) => one["type"] === "string" && one["enum"] === undefined);
  const only =
    variants.length === 1 || (listed !== undefined && anyWord) ? (listed ?? variants[0]) : undefined;
  const inner = only === undefined ? undefined : shapeOf(document, only);
  const constant = schema["const"] === undefined ? undefined : [schema["const"]];
  const words = schema["enum"] ?? constant;
  const discriminator = object(schema["discriminator"]);
  const others = schema["additionalProperties"] ?? schema["unevaluatedProperties"];
  const bases = [...parents, ...(inner === undefined ? [] : [inner])];
  const inherited = <T>(read: (base: SchemaShape) => T | undefined): T | undefined =>
    bases.map(read).find((value) => value !== undefined && value !== "");
  const ownType = types.filter((type) => type !== "null").join(" or ");
  const allWords =
    words === undefined ? inherited((base) => base.words) : texts(words).filter((word) => word !== "null");
  const items = schema["items"] ?? inherited((base) => base.items);
  const otherProperties = others ?? inherited((base) => base.others);
  const fallback = here["default"] ?? schema["default"];
  const xml = here["xml"] ?? schema["xml"];
  return {
    type: ownType === "" ? (inherited((base) => base.type) ?? "") : ownType,
    format: String(schema["format"] ?? inherited((base) => base.format) ?? ""),
    ...(allWords !== undefined && { words: allWords }),
    open: (listed !== undefined && anyWord) || bases.some((base) => base.open),
    properties: Object.assign(
      {},
      ...bases.map((base) => base.properties),
      object(schema["properties"]),
    ) as JsonObject,
    required: [...new Set([...bases.flatMap((base) => base.required), ...texts(schema["required"])])],
    ...(items !== undefined && { items }),
    ...(otherProperties !== undefined && { others: otherProperties }),
    kinds: object(discriminator["mapping"]),
    discriminator: String(discriminator["propertyName"] ?? inherited((base) => base.discriminator) ?? ""),
    variants: only === undefined ? variants : [],
    readOnly:
      here["readOnly"] === true || schema["readOnly"] === true || parents.some((base) => base.readOnly),
    limits: Object.assign(
      {},
      ...bases.map((base) => base.limits),
      pickLimits(schema),
      pickLimits(here),
    ) as JsonObject,
    ...(fallback !== undefined && { fallback }),
    ...(xml !== undefined && { xml }),
  };
}
