import type { ModelSchema } from "../codec/index.js";
import { mismatch } from "./decode-mismatch.js";
import { decodeModel, isRootOf } from "./decode-element.js";
import { rootName } from "./model-layout.js";
import { parseXmlElement, type XmlLimits } from "./parse-element.js";
import type { XmlElement } from "./xml-element.js";

/**
 * Reads a document as a model. Elements are matched by local name, in the declared namespace or in
 * none, and in any order; scalars are read by their declared types only. `xsi:nil` is `null` where
 * the schema knows `null` and in lists, elsewhere it says that there is no value; so does an empty
 * element of a type that has no empty text. A wrapped list that is empty, and an unwrapped one that
 * is not there, are `[]`. Elements and attributes the schema does not know are kept as in
 * {@link parseXml}; attributes of an element that is read as a scalar or list are not.
 *
 * Throws `XmlError` for what is not XML, and `DecodeError` (with the path) for another root element,
 * a single property given twice, a required one that is missing, and text that is not of its type.
 */
export function decodeXml(schema: ModelSchema, input: Uint8Array | string, limits?: XmlLimits): unknown {
  const root = parseRoot(schema, input, limits);
  return decodeModel(schema, root, { path: root.name, namespace: schema.xml?.namespace });
}

/** Reads a document and checks that its root element is the model's. */
export function parseRoot(schema: ModelSchema, input: Uint8Array | string, limits?: XmlLimits): XmlElement {
  const root = parseXmlElement(input, limits);
  const name = rootName(schema);
  if (!isRootOf(root, name, schema.xml?.namespace)) {
    throw mismatch("body", `an XML document with the root element ${name}`, "one with another root element");
  }
  return root;
}
