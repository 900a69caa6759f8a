import { oncePerPlace, type ReportUnexpected } from "../deserialize/index.js";
import type { ModelSchema } from "./schema.js";
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
 * A property whose value does not fit its type (text of another form, children in place of text, two
 * elements where there is one) is left out, remembered as it came and reported; an item stays in its
 * place. Throws `XmlError` for what is not XML, and `DecodeError` for another root element.
 */
export function decodeXml(
  schema: ModelSchema,
  input: Uint8Array | string,
  options: XmlDecodeOptions = {},
): unknown {
  return decodeRoot(schema, parseRoot(schema, input, options), options.report);
}

/** How a document is read as a model. */
export interface XmlDecodeOptions extends XmlLimits {
  /** Is told of each place that does not fit its type. */
  readonly report?: ReportUnexpected | undefined;
}

/** Reads a root element as its model. */
export function decodeRoot(schema: ModelSchema, root: XmlElement, report?: ReportUnexpected): unknown {
  const namespace = schema.xml?.namespace;
  return decodeModel(schema, root, { path: root.name, namespace, report: oncePerPlace(report) });
}

/** Reads a document and checks that its root element is the model's. Throws `DecodeError`. */
export function parseRoot(schema: ModelSchema, input: Uint8Array | string, limits?: XmlLimits): XmlElement {
  return parseRootOf([{ name: rootName(schema), namespace: schema.xml?.namespace }], input, limits);
}

/** Reads a document and checks that its root element is one of those given. Throws `DecodeError`. */
export function parseRootOf(
  roots: readonly { readonly name: string; readonly namespace?: string | undefined }[],
  input: Uint8Array | string,
  limits?: XmlLimits,
): XmlElement {
  const root = parseXmlElement(input, limits);
  if (roots.some(({ name, namespace }) => isRootOf(root, name, namespace))) return root;
  const names = roots.map(({ name }) => name).join(" or ");
  throw mismatch("body", `an XML document with the root element ${names}`, "one with another root element");
}
