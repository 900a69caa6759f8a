import { XmlDocument } from "libxml2-wasm";

/** The one form of all documents that say the same, by a parser that is not ours. Throws if it is not XML. */
export function canonicalXml(xml: string): string {
  const document = XmlDocument.fromString(xml);
  try {
    return document.canonicalizeToString();
  } finally {
    document.dispose();
  }
}
