import type { PropertySchema, ScalarSchema } from "./schema.js";
import { mismatch } from "./decode-mismatch.js";
import { readText, saysNothing } from "./read-text.js";
import { trimBlanks } from "./xml-text.js";

/** A scalar, with the marker for "none" that a property may have. */
export type ScalarProperty = ScalarSchema & Pick<PropertySchema, "absent">;

/** Whether a schema is for text and not for elements. */
export function isScalar(schema: PropertySchema): schema is PropertySchema & ScalarSchema {
  return schema.type !== "model" && schema.type !== "list" && schema.type !== "map";
}

/** Reads the text of an element or attribute; `undefined` if it says that there is no value. */
export function decodeScalar(schema: ScalarProperty, text: string, path: string): unknown {
  if (schema.absent !== undefined && trimBlanks(text) === String(schema.absent)) return undefined;
  if (saysNothing(schema.type, text)) return undefined;
  const value = readText(schema.type, schema.word ? trimBlanks(text) : text);
  if (value === undefined) throw mismatch(path, `text of type ${schema.type}`, "text of another form");
  return value;
}
