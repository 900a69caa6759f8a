import type { Schema } from "../codec/index.js";
import { mismatch } from "./decode-mismatch.js";
import { decodeXml } from "./decode-xml.js";
import { isXmlError } from "./xml-error.js";
import { rootModel } from "./root-model.js";
import { decodeXmlDocument, xmlDocument } from "./xml-document.js";

/** How a client reads XML. Whatever cannot be read is a `DecodeError`, not an `XmlError`. */
export const xmlFormat = {
  /** Reads a document into the typed value. Throws `DecodeError`. */
  decode: (schema: Schema, bytes: Uint8Array): unknown => readable(() => decodeXml(rootModel(schema), bytes)),
  /** The root's content in wire names, for status and error documents. Throws `DecodeError`. */
  document: (bytes: Uint8Array): unknown => readable(() => xmlDocument(undefined, bytes)),
  /** Reads what `document` gave, or a part of it, into the typed value. Throws `DecodeError`. */
  decodeDocument: (schema: Schema, document: unknown): unknown =>
    decodeXmlDocument(rootModel(schema), document),
};

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isXmlError(error) ? mismatch("body", "an XML document", `refused: ${error.reason}`) : error;
  }
}
