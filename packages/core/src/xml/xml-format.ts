import type { ReportOdd, Schema } from "../codec/index.js";
import { mismatch } from "./decode-mismatch.js";
import { decodeXml, parseRootOf } from "./decode-xml.js";
import { rootModel } from "./root-model.js";
import { toValue } from "./to-value.js";
import { withoutLead } from "./without-lead.js";
import { decodeXmlDocument, xmlDocument } from "./xml-document.js";
import { isXmlError } from "./xml-error.js";

/**
 * How a client reads XML. Whatever cannot be read is a `DecodeError`, not an `XmlError`. Blanks before
 * the document are passed over, which strict XML does not allow in front of a declaration.
 */
export const xmlFormat = {
  /** Reads a document into the typed value. Throws `DecodeError`. */
  decode: (schema: Schema, bytes: Uint8Array, report?: ReportOdd): unknown =>
    readable(() => decodeXml(rootModel(schema), withoutLead(bytes), { report })),
  /**
   * The root's content in wire names, for status and error documents. Throws `DecodeError`, also for
   * a root element that is none of those given.
   */
  document: (
    bytes: Uint8Array,
    roots?: readonly { readonly name: string; readonly namespace?: string | undefined }[],
  ): unknown =>
    readable(() => {
      const input = withoutLead(bytes);
      return roots ? toValue(parseRootOf(roots, input)) : xmlDocument(undefined, input);
    }),
  /** Reads what `document` gave, or a part of it, into the typed value. Throws `DecodeError`. */
  decodeDocument: (schema: Schema, document: unknown, report?: ReportOdd): unknown =>
    decodeXmlDocument(rootModel(schema), document, report),
};

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isXmlError(error) ? mismatch("body", "an XML document", `refused: ${error.reason}`) : error;
  }
}
