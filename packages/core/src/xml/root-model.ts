import type { ModelSchema, Schema } from "../codec/index.js";
import { XmlError } from "./xml-error.js";

/** The model of a document, which in XML has to be one. Throws `XmlError`. */
export function rootModel(schema: Schema): ModelSchema {
  if (schema.type === "model") return schema.model();
  throw new XmlError("value", "a document that is no model");
}
