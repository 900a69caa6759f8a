import { type Deserializer, oncePerPlace, type Place, type ReportUnexpected } from "../deserialize/index.js";
import { type Answer, bodyOf, reportUnexpected } from "../operation/index.js";
import { decodeModel, isRootOf, mismatch } from "./decode-element.js";
import { elementFromValue } from "./element-from-value.js";
import { rootName } from "./model-layout.js";
import { parseXmlElement, type XmlLimits } from "./parse-element.js";
import { hintsFromModel } from "./schema-hints.js";
import type { ModelSchema } from "./schema.js";
import { toValue } from "./to-value.js";
import { withoutLead, type XmlElement, type XmlValue } from "./xml-element.js";
import { isXmlError } from "./xml-error.js";

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

/**
 * Reads a document as the content of its root in wire names, e.g. `{ID, Status, Error: {Code}}`, all
 * scalars as text. With a schema, its root element is checked and its lists are always lists; without
 * one, any root is taken. Throws `XmlError`, and `DecodeError` for another root element.
 */
export function xmlDocument(
  schema: ModelSchema | undefined,
  input: Uint8Array | string,
  limits?: XmlLimits,
): XmlValue {
  if (!schema) return toValue(parseXmlElement(input, limits));
  return toValue(parseRoot(schema, input, limits), hintsFromModel(schema));
}

/**
 * Reads what {@link xmlDocument} gave, or a part of it, as a model, as {@link decodeXml} reads the
 * document itself. Throws `DecodeError`.
 */
export function decodeXmlDocument(
  schema: ModelSchema,
  document: unknown,
  report?: ReportUnexpected,
): unknown {
  return decodeRoot(schema, elementFromValue(rootName(schema), document), report);
}

/**
 * Reads an XML body; what is odd in it is a warning. Blanks before the document are passed over, which
 * strict XML does not allow in front of a declaration. Throws `DecodeError` for whatever cannot be read.
 */
export function readXml<T>(answer: Answer, schema: ModelSchema): T {
  const report = reportUnexpected(answer);
  // The table and the type are of one spec.
  return readable(() => decodeXml(schema, withoutLead(bodyOf(answer.response)), { report })) as T;
}

/** Reads a document whose root's content is there in wire names. */
export function fromXml<T>(schema: ModelSchema): Deserializer<T> {
  return (document, place) => decodeXmlDocument(schema, document, rootOf(place).report) as T;
}

function rootOf(place: Place): Place {
  let root = place;
  while (root.up) root = root.up;
  return root;
}

/** What the parser refuses is, to whoever reads an answer, a document that cannot be read. */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isXmlError(error) ? mismatch("body", "an XML document", `refused: ${error.reason}`) : error;
  }
}
