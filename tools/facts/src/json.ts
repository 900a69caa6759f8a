/** Anything a JSON document can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object; a property that is not there reads as undefined. */
export interface JsonObject {
  [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object a value is; an empty one for anything else, so that a missing part reads as having no members. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The elements of an array; none for anything else. */
export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What a JSON pointer within the document (`#/a/b`) leads to; undefined if there is nothing. */
export function follow(document: Json, pointer: string): Json | undefined {
  let found: Json | undefined = document;
  for (const segment of pointer.replace(/^#\/?/, "").split("/")) {
    if (segment === "") continue;
    const name = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    found = Array.isArray(found) ? found[Number(name)] : isObject(found) ? found[name] : undefined;
  }
  return found;
}

/** An object made of those entries whose value is there. */
export function compact(entries: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}
