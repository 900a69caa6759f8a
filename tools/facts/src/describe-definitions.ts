import { describeType, enumName, isEnum, isModel } from "./describe-type.js";
import { compact, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";
import { reachableDefinitions } from "./reachable.js";

function sortedTexts(values: Json | undefined): string[] {
  return listOf(values)
    .map((value) => textOf(value) ?? "")
    .sort();
}

function describeEnum(schema: JsonObject): JsonObject {
  return {
    values: sortedTexts(schema["enum"]),
    open: objectOf(schema["x-ms-enum"])["modelAsString"] === true,
  };
}

function describeProperty(document: JsonObject, schema: JsonObject, required: boolean): JsonObject {
  const { type, limits } = describeType(document, schema);
  return compact({
    type,
    required: required ? true : undefined,
    readOnly: schema["readOnly"] === true ? true : undefined,
    nullable: schema["x-nullable"] === true ? true : undefined,
    ...limits,
  });
}

function describeModel(document: JsonObject, schema: JsonObject): JsonObject {
  const required = new Set(listOf(schema["required"]));
  const bases = listOf(schema["allOf"]).map(
    (base) => textOf(objectOf(base)["$ref"])?.split("/").at(-1) ?? "?",
  );
  return compact({
    extends: bases.length > 0 ? bases.sort() : undefined,
    discriminator: schema["discriminator"],
    discriminatorValue: schema["x-ms-discriminator-value"],
    open: schema["additionalProperties"] !== undefined ? true : undefined,
    properties: Object.fromEntries(
      Object.entries(objectOf(schema["properties"])).map(([name, property]) => [
        name,
        describeProperty(document, objectOf(property), required.has(name)),
      ]),
    ),
  });
}

/** The models and the lists of values of an OpenAPI 2 document, by name. */
export function describeDefinitions(document: JsonObject): { models: JsonObject; enums: JsonObject } {
  const models: JsonObject = {};
  const enums: JsonObject = {};
  for (const [name, definition] of Object.entries(reachableDefinitions(document))) {
    const schema = objectOf(definition);
    if (isEnum(schema)) enums[enumName(schema, name)] = describeEnum(schema);
    else if (isModel(schema)) models[name] = describeModel(document, schema);
  }
  return { models, enums };
}
