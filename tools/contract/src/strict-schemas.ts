import { type JsonSchema, referredName } from "./open-api.js";

type Schemas = Readonly<Record<string, JsonSchema>>;

const open = "#/components/schemas/";
const strict = "#/strict/";

/**
 * The schemas of a document, and beside them (`#/strict/<name>`) a reading of each that is as strict
 * as a request has to be: no property the spec does not know, none that only the service sets, and
 * of a hierarchy the kind that the discriminator names.
 */
export function withStrictSchemas(schemas: Schemas): JsonSchema {
  return {
    components: { schemas: mapValues(schemas, (schema) => tighten(schema)) },
    strict: mapValues(schemas, (schema, name) => strictOf(schema, name)),
  };
}

/** A schema in which every reference is to the strict reading. */
export function tighten(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      // A base is read as it is: what it does not know, the model that extends it does.
      if (key === "allOf" && Array.isArray(value)) return [key, value.map(tightenBase)];
      if (key === "properties" && isSchema(value)) return [key, mapValues(value, tightenProperty)];
      if (key === "required" && Array.isArray(value))
        return [key, value.filter((name) => !isReadOnly(schema, name))];
      if (key === "$ref" && typeof value === "string") return [key, value.replace(open, strict)];
      if (Array.isArray(value)) return [key, value.map((item) => (isSchema(item) ? tighten(item) : item))];
      return [key, isSchema(value) ? tighten(value) : value];
    }),
  );
}

function tightenBase(base: unknown): unknown {
  return isSchema(base) && !("$ref" in base) ? tighten(base) : base;
}

function tightenProperty(property: unknown): unknown {
  if (!isSchema(property)) return property;
  return property["readOnly"] === true ? false : tighten(property);
}

function isReadOnly(schema: JsonSchema, name: unknown): boolean {
  const { properties } = schema;
  const property = isSchema(properties) ? properties[String(name)] : undefined;
  return isSchema(property) && property["readOnly"] === true;
}

function strictOf(schema: JsonSchema, name: string): JsonSchema {
  const itself =
    "additionalProperties" in schema || "unevaluatedProperties" in schema
      ? { $ref: open + name }
      : { $ref: open + name, unevaluatedProperties: false };
  const { discriminator } = schema;
  if (!isSchema(discriminator)) return itself;
  const { propertyName, mapping } = discriminator;
  if (typeof propertyName !== "string" || !isSchema(mapping)) return itself;
  let chosen: JsonSchema = itself;
  for (const [kind, reference] of Object.entries(mapping)) {
    chosen = {
      if: { type: "object", properties: { [propertyName]: { const: kind } }, required: [propertyName] },
      then: { $ref: strict + referredName(String(reference)) },
      else: chosen,
    };
  }
  return chosen;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  to: (value: T, name: string) => unknown,
): JsonSchema {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value, name)]));
}
