import { readTree } from "./read-tree.js";
import { scanDocument } from "./scan-document.js";
import type { XmlElement } from "./xml-element.js";
import { XmlError } from "./xml-error.js";

/**
 * The text of a document. Bytes are UTF-8 or UTF-16, as a byte order mark or the first character
 * shows; what the XML declaration says must agree. Text that is already decoded ignores it. A byte
 * order mark is dropped, and line ends become `\n`.
 */
export function decodeDocument(input: Uint8Array | string, maxBytes: number): string {
  if (input.length > maxBytes)
    throw new XmlError("size", `the document exceeds ${maxBytes} bytes, the size limit`);
  const text = typeof input === "string" ? input : decodeBytes(input);
  return (text.startsWith("\uFEFF") ? text.slice(1) : text).replace(/\r\n?/g, "\n");
}

function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  const declared = /^\uFEFF?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)/.exec(text)?.[1]?.toLowerCase();
  const isAscii = declared === "us-ascii" && /^[\0-\x7f]*$/.test(text);
  if (declared !== undefined && !isAscii && !accepted(encoding).includes(declared)) {
    throw new XmlError("encoding", "the declared encoding is not that of the bytes, or not UTF-8 or UTF-16");
  }
  return text;
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new XmlError("encoding", `the bytes are not ${encoding}`);
  }
}

function accepted(encoding: string): readonly string[] {
  return encoding === "utf-8" ? ["utf-8", "utf8"] : ["utf-16", encoding];
}

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
