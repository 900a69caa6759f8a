import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";

/** The objects of a list at a path of a document; none when there is no list. */
export function objectsAt(document: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const value = getAt(document, path);
  return Array.isArray(value) ? value.filter(isObject) : [];
}
