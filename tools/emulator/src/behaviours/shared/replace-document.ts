import type { JsonObject } from "../../documents/index.js";

/** Puts everything another document says in place of what a document says. */
export function replaceDocument(document: JsonObject, other: JsonObject): void {
  for (const name of Object.keys(document)) delete document[name];
  Object.assign(document, structuredClone(other));
}
