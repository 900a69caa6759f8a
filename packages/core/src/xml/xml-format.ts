import type { DocumentFormat } from "../operation/index.js";
import { parseRootOf, readable, xmlDocument } from "./read-xml.js";
import { toValue } from "./to-value.js";
import { withoutLead } from "./xml-element.js";

/** The bytes that may stand before a document: byte order marks, the zeros of UTF-16, blanks. */
const lead = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 0x20, 0x0a, 0x0d, 0x09]);

/** What tells a client how status and error documents in XML are read. */
export const xmlFormat: DocumentFormat = {
  isXml: ({ headers, body }) =>
    body.length > 0 &&
    (/[/+]xml\b/i.test(headers["content-type"] ?? "") ||
      body.find((byte) => !lead.has(byte)) === "<".charCodeAt(0)),
  document: (bytes, roots) =>
    readable(() => {
      const input = withoutLead(bytes);
      return roots ? toValue(parseRootOf(roots, input)) : xmlDocument(undefined, input);
    }),
};
