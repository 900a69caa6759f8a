import type { ModelSchema, Schema } from "../codec/index.js";
import { mismatch } from "./decode-mismatch.js";
import { decodeXml } from "./decode-xml.js";
import { encodeXml } from "./encode-xml.js";
import { isXmlError, XmlError } from "./xml-error.js";
import { decodeXmlDocument, xmlDocument } from "./xml-document.js";

/** The XML codec as a client takes it. Whatever cannot be read is a `DecodeError`, not an `XmlError`. */
export const xmlFormat = {
  /** Writes a value the codec's `validate` has accepted. Throws `XmlError`. */
  encode: (schema: Schema, value: unknown): string => encodeXml(modelOf(schema), value),
  /** Reads a document into the typed value. Throws `DecodeError`. */
  decode: (schema: Schema, bytes: Uint8Array): unknown => readable(() => decodeXml(modelOf(schema), bytes)),
  /** The root's content in wire names, for status and error documents. Throws `DecodeError`. */
  document: (bytes: Uint8Array): unknown => readable(() => xmlDocument(undefined, bytes)),
  /** Reads what `document` gave, or a part of it, into the typed value. Throws `DecodeError`. */
  decodeDocument: (schema: Schema, document: unknown): unknown =>
    decodeXmlDocument(modelOf(schema), document),
};

function modelOf(schema: Schema): ModelSchema {
  if (schema.type === "model") return schema.model();
  throw new XmlError("value", "a document that is no model");
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isXmlError(error) ? mismatch("body", "an XML document", `refused: ${error.reason}`) : error;
  }
}
