import { isObject } from "../documents/index.js";
import type { JsonObject, NamedSchemas } from "../documents/index.js";

/** `$id` of the document which holds all of a service's schemas. */
const SCHEMA_ROOT = "service";

const REFERENCE = /^#\/(?:components\/)?schemas\//;
/** Added to the name of a base model for what it says of itself, without its kinds. */
const OWN = ".own";

/** How schemas are read. */
export interface SchemaReading {
  /** Members no schema declares are errors: for requests, where they are slips. */
  readonly closed: boolean;
  /** Numbers may come as texts, and are numbers from then on. */
  readonly textAsNumbers?: boolean;
}

/**
 * Turns a service's named schemas into one document for a validator. A model with a discriminator
 * demands what the kind that is named demands.
 */
export function prepareSchemas(schemas: NamedSchemas, reading: SchemaReading): JsonObject {
  const definitions: JsonObject = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const { discriminator, ...own } = isObject(schema) ? schema : {};
    const { allOf, ...rest } = own;
    const bases = Array.isArray(allOf) ? { allOf: allOf.map((base) => ownOf(base, schemas)) } : {};
    const prepared = { ...prepareMembers(rest, reading), ...bases };
    const kinds = kindsOf(discriminator);
    if (kinds.length === 0) definitions[name] = prepared;
    else {
      definitions[`${name}${OWN}`] = prepared;
      definitions[name] = { $ref: pointer(`${name}${OWN}`), allOf: kinds };
    }
  }
  return { $id: SCHEMA_ROOT, $defs: definitions };
}

/** Makes a schema that stands where a value is described refer to the prepared document. */
export function prepareSchema(schema: unknown, reading: SchemaReading): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref: reference } = schema;
  if (typeof reference !== "string") return prepareMembers(schema, reading);
  return {
    ...prepareMembers(schema, reading),
    $ref: pointer(reference.replace(REFERENCE, "")),
    ...(reading.closed ? { unevaluatedProperties: false } : {}),
  };
}

function prepareMembers(schema: JsonObject, reading: SchemaReading): JsonObject {
  const each = (value: unknown): unknown => (isObject(value) ? prepareSchema(value, reading) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (word === "properties" && isObject(value)) {
        return [
          word,
          Object.fromEntries(Object.entries(value).map(([name, member]) => [name, each(member)])),
        ];
      }
      return [word, Array.isArray(value) ? value.map(each) : each(value)];
    }),
  );
}

function ownOf(base: unknown, schemas: NamedSchemas): JsonObject {
  const reference = isObject(base) ? base["$ref"] : undefined;
  if (typeof reference !== "string") return isObject(base) ? base : {};
  const name = reference.replace(REFERENCE, "");
  const target = schemas[name];
  const hasKinds = isObject(target) && kindsOf(target["discriminator"]).length > 0;
  return { $ref: pointer(hasKinds ? `${name}${OWN}` : name) };
}

function kindsOf(discriminator: unknown): readonly JsonObject[] {
  if (!isObject(discriminator) || !isObject(discriminator["mapping"])) return [];
  const property = String(discriminator["propertyName"]);
  return Object.entries(discriminator["mapping"]).map(([kind, reference]) => ({
    if: { properties: { [property]: { const: kind } }, required: [property] },
    ["then"]: { $ref: pointer(String(reference).replace(REFERENCE, "")) },
  }));
}

function pointer(name: string): string {
  return `${SCHEMA_ROOT}#/$defs/${name}`;
}
