import type { Deserializer, Place } from "../deserialize/index.js";
import { type Answer, bodyOf, reportUnexpected } from "../operation/index.js";
import { mismatch } from "./decode-mismatch.js";
import { decodeXml } from "./decode-xml.js";
import type { ModelSchema } from "./schema.js";
import { withoutLead } from "./without-lead.js";
import { decodeXmlDocument } from "./xml-document.js";
import { isXmlError } from "./xml-error.js";

/**
 * Reads an XML body; what is odd in it is a warning. Blanks before the document are passed over, which
 * strict XML does not allow in front of a declaration. Throws `DecodeError` for whatever cannot be read.
 */
export function readXml<T>(answer: Answer, schema: ModelSchema): T {
  const report = reportUnexpected(answer);
  // The table and the type are of one spec.
  return readable(() => decodeXml(schema, withoutLead(bodyOf(answer.response)), { report })) as T;
}

/** Reads a document whose root's content is there in wire names. */
export function fromXml<T>(schema: ModelSchema): Deserializer<T> {
  return (document, place) => decodeXmlDocument(schema, document, rootOf(place).report) as T;
}

function rootOf(place: Place): Place {
  let root = place;
  while (root.up) root = root.up;
  return root;
}

/** What the parser refuses is, to whoever reads an answer, a document that cannot be read. */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isXmlError(error) ? mismatch("body", "an XML document", `refused: ${error.reason}`) : error;
  }
}
