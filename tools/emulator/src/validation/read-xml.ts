import { ParseOption, XmlDocument, XmlElement } from "libxml2-wasm";
import type { XmlTreeNode } from "libxml2-wasm";
import { isObject } from "../documents/index.js";
import type { JsonObject } from "../documents/index.js";

/**
 * Parses a document; nothing outside it is loaded.
 *
 * @throws Error when it is not well-formed, or brings a document type declaration.
 */
export function parseXml(text: string): XmlDocument {
  const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET });
  if (document.dtd === null) return document;
  document.dispose();
  throw new Error("a document type declaration is not allowed");
}

/** The content of the root element: children by local name, repeated ones as lists, the rest as texts. */
export function readXml(document: XmlDocument): JsonObject {
  const content = readElement(document.root);
  return isObject(content) ? content : {};
}

function readElement(element: XmlElement): unknown {
  const children: XmlElement[] = [];
  for (let node: XmlTreeNode | null = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(node);
  }
  if (children.length === 0) return element.content;
  const object: JsonObject = {};
  for (const child of children) {
    const value = readElement(child);
    const before = object[child.name];
    if (before === undefined) object[child.name] = value;
    else if (Array.isArray(before)) before.push(value);
    else object[child.name] = [before, value];
  }
  return object;
}
