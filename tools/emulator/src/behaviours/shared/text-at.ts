import { getAt } from "../../documents/index.js";

/** The text at a path of a document; undefined when something else or nothing is there. */
export function textAt(document: unknown, ...path: readonly string[]): string | undefined {
  const value = getAt(document, path);
  return typeof value === "string" ? value : undefined;
}
