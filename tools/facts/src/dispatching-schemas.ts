import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";

const prefix = "#/components/schemas/";
const suffix = ".own";

/**
 * The schemas of an OpenAPI 3.1 document such that a base with a discriminator also asks for what the kind
 * named by the discriminator asks for. JSON schema does not know discriminators and would look at the base only.
 * Kinds nobody knows are held to the base.
 */
export function dispatchingSchemas(schemas: JsonObject): JsonObject {
  const bases = new Set(
    Object.entries(schemas)
      .filter(([, schema]) => isObject(objectOf(objectOf(schema)["discriminator"])["mapping"]))
      .map(([name]) => name),
  );
  const dispatching: JsonObject = {};
  for (const [name, value] of Object.entries(schemas)) {
    const own = extendingOwn(objectOf(value), bases);
    if (!bases.has(name)) {
      dispatching[name] = own;
      continue;
    }
    dispatching[`${name}${suffix}`] = own;
    dispatching[name] = {
      allOf: [{ $ref: `${prefix}${name}${suffix}` }, ...kindsOf(objectOf(own["discriminator"]), name)],
    };
  }
  return dispatching;
}

/** A schema that extends bases as they are, without their other kinds. */
function extendingOwn(schema: JsonObject, bases: ReadonlySet<string>): JsonObject {
  if (schema["allOf"] === undefined) return schema;
  const parts = listOf(schema["allOf"]).map((part) => {
    const name = textOf(objectOf(part)["$ref"])?.slice(prefix.length) ?? "";
    return bases.has(name) ? { $ref: `${prefix}${name}${suffix}` } : part;
  });
  return { ...schema, allOf: parts };
}

function kindsOf(discriminator: JsonObject, base: string): Json[] {
  const property = textOf(discriminator["propertyName"]) ?? "";
  return Object.entries(objectOf(discriminator["mapping"]))
    .filter(([, reference]) => reference !== `${prefix}${base}`)
    .map(([value, reference]) => ({
      if: { required: [property], properties: { [property]: { const: value } } },
      then: { $ref: reference },
    }));
}
