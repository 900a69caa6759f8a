import { isObject, type Json, type JsonObject, objectOf, textOf } from "./json.js";

const prefix = "#/definitions/";

function referencesIn(value: Json): string[] {
  if (typeof value === "string") return value.startsWith(prefix) ? [value.slice(prefix.length)] : [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isObject(value) ? Object.values(value).flatMap(referencesIn) : [];
}

/**
 * The definitions of an OpenAPI 2 document that its operations lead to, those derived from a model with a
 * discriminator included. What nothing leads to (a template's base, for example) says nothing of the API.
 */
export function reachableDefinitions(document: JsonObject): JsonObject {
  const definitions = objectOf(document["definitions"]);
  const derived = new Map<string, string[]>();
  for (const [name, definition] of Object.entries(definitions)) {
    if (objectOf(definition)["x-ms-discriminator-value"] === undefined) continue;
    for (const base of referencesIn(objectOf(definition)["allOf"] ?? [])) {
      derived.set(base, [...(derived.get(base) ?? []), name]);
    }
  }
  const found = new Set<string>();
  const waiting = ["paths", "x-ms-paths", "parameters"].flatMap((part) => referencesIn(document[part] ?? {}));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...referencesIn(definitions[name] ?? {}), ...(derived.get(name) ?? []));
  }
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => found.has(name)));
}

/** The file an external reference names; undefined for one within the document. */
export function externalFile(reference: Json | undefined): string | undefined {
  const text = textOf(reference);
  return text === undefined || text.startsWith("#") ? undefined : text.split("#")[0];
}
