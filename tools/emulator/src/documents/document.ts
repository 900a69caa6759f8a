/** A document in wire names: parsed JSON, or the content of an XML root element. */
export type JsonObject = { [name: string]: unknown };

/** True for what has named members: neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path; undefined when there is nothing. */
export function getAt(document: unknown, path: readonly string[]): unknown {
  let at = document;
  for (const name of path) {
    if (!isObject(at)) return undefined;
    at = at[name];
  }
  return at;
}

/** Puts a value at a path, making the objects on the way. Undefined takes it away. */
export function setAt(document: JsonObject, path: readonly string[], value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let at = document;
  for (const name of path.slice(0, -1)) {
    const next = at[name];
    if (isObject(next)) at = next;
    else if (value === undefined) return;
    else {
      const made: JsonObject = {};
      at[name] = made;
      at = made;
    }
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
}
