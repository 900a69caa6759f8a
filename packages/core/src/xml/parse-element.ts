import { decodeDocument } from "./decode-bytes.js";
import { readTree } from "./read-tree.js";
import { scanDocument } from "./scan-document.js";
import type { XmlElement } from "./xml-element.js";

/** Bounds on what is read; a document beyond them is refused. */
export interface XmlLimits {
  /** Largest document, in bytes (UTF-16 units for text). Default 5 MiB. */
  readonly maxBytes?: number | undefined;
  /** Deepest nesting; the root is level 1. At most a few hundred. Default 64. */
  readonly maxDepth?: number | undefined;
}

/**
 * Reads a document into a tree, with names resolved by namespace URI. Strict XML 1.0 without DTDs;
 * bytes are UTF-8 or UTF-16. Throws `XmlError`.
 */
export function parseXmlElement(input: Uint8Array | string, limits: XmlLimits = {}): XmlElement {
  const { maxBytes = 5 * 1024 * 1024, maxDepth = 64 } = limits;
  return readTree(scanDocument(decodeDocument(input, maxBytes), maxDepth), maxDepth);
}
