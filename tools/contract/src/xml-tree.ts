import { XmlCData, XmlDocument, XmlElement, XmlText } from "libxml2-wasm";

/** An element as libxml2 reads it. Comments, prefixes and blank text between elements are left out. */
export interface XmlTree {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** In the order of the document; a text where there are no elements. */
  readonly content: readonly XmlTree[] | string;
}

/** Reads a document with libxml2. Throws for one that is not well-formed. */
export function xmlTree(source: string): XmlTree {
  const document = XmlDocument.fromString(source);
  try {
    return treeOf(document.root);
  } finally {
    document.dispose();
  }
}

function treeOf(element: XmlElement): XmlTree {
  const nodes = element.find("*|text()");
  const children = nodes.filter((node) => node instanceof XmlElement).map(treeOf);
  const texts = nodes.filter((node) => node instanceof XmlText || node instanceof XmlCData);
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: Object.fromEntries(
      element.attrs.map((attribute) => [`{${attribute.namespaceUri}}${attribute.name}`, attribute.value]),
    ),
    content: children.length > 0 ? children : texts.map((node) => node.content).join(""),
  };
}
