import { isObject, type Json, objectOf } from "./json.js";

/** What a JSON merge patch (RFC 7396) makes of a document: null takes a member away. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged = { ...objectOf(target) };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name] ?? {}, value);
  }
  return merged;
}
