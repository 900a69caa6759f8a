import { type XmlAttribute, XmlCData, XmlDocument, XmlElement, XmlText } from "libxml2-wasm";

/** Stands for a document on which the two parsers need not agree. */
export const notJudged = "not judged";

/**
 * A document as libxml2 sees it, in the shape of our own tree; `undefined` if it refuses it. It also
 * demands that namespaces are valid URIs, which XML does not: those are {@link notJudged}.
 */
export function libxml2View(source: string | Uint8Array): unknown {
  let document: XmlDocument;
  try {
    document = typeof source === "string" ? XmlDocument.fromString(source) : XmlDocument.fromBuffer(source);
  } catch (error) {
    return /not a valid URI/.test(String(error)) ? notJudged : undefined;
  }
  try {
    return viewElement(document.root);
  } finally {
    document.dispose();
  }
}

function viewElement(element: XmlElement): unknown {
  const nodes = element.find("*|text()");
  const children = nodes.filter((node) => node instanceof XmlElement).map(viewElement);
  const text = nodes
    .filter((node) => node instanceof XmlText || node instanceof XmlCData)
    .map((node) => node.content)
    .join("");
  return {
    name: element.name,
    namespace: element.namespaceUri || undefined,
    attributes: element.attrs.map((attribute: XmlAttribute) => ({
      name: attribute.name,
      namespace: attribute.namespaceUri || undefined,
      value: attribute.value,
    })),
    children,
    text: children.length > 0 && /^[ \t\r\n]*$/.test(text) ? "" : text,
    nil: false,
  };
}
