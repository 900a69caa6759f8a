import { hintsFromPaths } from "./schema-hints.js";
import { parseXmlElement, type XmlLimits } from "./parse-element.js";
import { toValue } from "./to-value.js";
import type { XmlValue } from "./xml-element.js";

/** How a document is read. */
export interface XmlParseOptions extends XmlLimits {
  /**
   * Dotted paths of local names from the root, e.g. `"Root.Items.Item"`, of elements that are
   * always lists: one of them is a list of one, none an empty list.
   */
  readonly lists?: readonly string[] | undefined;
}

/** A document as plain data. */
export interface XmlParsed {
  /** Local name of the root element. */
  readonly name: string;
  /** Namespace URI of the root element. */
  readonly namespace: string | undefined;
  /** Content of the root element. */
  readonly value: XmlValue;
}

/**
 * Reads an XML document into plain data in which every scalar is text. Strict: DTDs, unknown
 * entities, undeclared prefixes, illegal characters and anything else that is not well-formed are
 * refused with an `XmlError`, as are documents beyond the limits.
 */
export function parseXml(input: Uint8Array | string, options: XmlParseOptions = {}): XmlParsed {
  const root = parseXmlElement(input, options);
  const { name, namespace } = root;
  return { name, namespace, value: toValue(root, hintsFromPaths(name, options.lists ?? [])) };
}
