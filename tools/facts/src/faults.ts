import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { operationsOf } from "./describe-openapi2.js";
import { follow, isObject, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";
import { externalFile } from "./reachable.js";

/** Every value called so, wherever it is, but not within example payloads. */
function valuesCalled(name: string, value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesCalled(name, item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === name ? [member] : []),
    ...(key === "example" || key === "examples" ? [] : valuesCalled(name, member)),
  ]);
}

function danglingReferences(document: JsonObject, folder: string): string[] {
  // An extension of OpenAPI 2; elsewhere nobody has said what it means.
  const filters = document["swagger"] === undefined ? [] : valuesCalled("x-ms-odata", document);
  const references = [...valuesCalled("$ref", document), ...filters];
  return [...new Set(references.map((value) => textOf(value) ?? "?"))].filter((reference) => {
    const file = externalFile(reference);
    return file === undefined ? follow(document, reference) === undefined : !existsSync(join(folder, file));
  });
}

function parametersOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  return listOf(operation["parameters"]).map((parameter) => {
    const reference = textOf(objectOf(parameter)["$ref"]);
    return objectOf(reference === undefined ? parameter : follow(document, reference));
  });
}

function pathFaults(document: JsonObject, path: string, operation: JsonObject): string[] {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name).sort();
  const parameters = parametersOf(document, operation);
  const declared = parameters.filter((parameter) => parameter["in"] === "path");
  const names = declared.map((parameter) => textOf(parameter["name"]) ?? "?").sort();
  const keys = parameters.map((parameter) => `${String(parameter["in"])} ${String(parameter["name"])}`);
  const bodies = parameters.filter((parameter) => parameter["in"] === "body");
  return [
    ...(inPath.join() === names.join() ? [] : [`${path}: names ${inPath.join()}, declares ${names.join()}`]),
    ...declared.filter((parameter) => parameter["required"] !== true).map(() => `${path}: optional in path`),
    ...(new Set(keys).size === keys.length ? [] : [`${path}: a parameter twice`]),
    ...(bodies.length < 2 ? [] : [`${path}: ${bodies.length} bodies`]),
  ];
}

function schemaFaults(document: JsonObject): string[] {
  const schemas = objectOf(document["definitions"] ?? objectOf(document["components"])["schemas"]);
  return Object.entries(schemas).flatMap(([name, value]) => {
    const schema = objectOf(value);
    const missing = listOf(schema["required"]).filter(
      (property) => objectOf(schema["properties"])[String(property)] === undefined,
    );
    return missing.map((property) => `${name}: requires ${String(property)}, which it does not have`);
  });
}

/**
 * What is wrong with an OpenAPI document that its JSON schema cannot see: references that lead nowhere,
 * operation ids used twice, parameters that do not fit the path, required properties that do not exist.
 *
 * @param folder - Where the document is, for references to other files.
 */
export function faults(document: JsonObject, folder: string): string[] {
  const operations = operationsOf(document);
  const ids = operations.map(({ operation }) => textOf(operation["operationId"]) ?? "");
  return [
    ...(operations.length > 0 ? [] : ["no operation"]),
    ...danglingReferences(document, folder).map((reference) => `leads nowhere: ${reference}`),
    ...ids.filter((id, index) => id === "" || ids.indexOf(id) !== index).map((id) => `operation id: '${id}'`),
    ...operations.flatMap(({ path, operation }) => pathFaults(document, path, operation)),
    ...schemaFaults(document),
  ];
}

/** The folder a file below the specs' folder is in. */
export function folderOf(specsFolder: string, path: string): string {
  return dirname(join(specsFolder, path));
}
