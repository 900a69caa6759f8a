import { DecodeError } from "../errors/index.js";
import type { XmlElement } from "./xml-element.js";

/** An error that says what was found in words, never in the document's own text. */
export function mismatch(path: string, expected: string, received: string): DecodeError {
  return new DecodeError({ path, expected, received });
}

/** The one element there may be of a name. */
export function only(elements: readonly XmlElement[], path: string): XmlElement {
  const [element, ...more] = elements;
  if (!element || more.length > 0) throw mismatch(path, "there once", `there ${elements.length} times`);
  return element;
}
