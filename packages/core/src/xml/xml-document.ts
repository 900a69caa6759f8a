import type { ReportUnexpected } from "../deserialize/index.js";
import { decodeRoot, parseRoot } from "./decode-xml.js";
import type { ModelSchema } from "./schema.js";
import { elementFromValue } from "./element-from-value.js";
import { rootName } from "./model-layout.js";
import { parseXmlElement, type XmlLimits } from "./parse-element.js";
import { hintsFromModel } from "./schema-hints.js";
import { toValue } from "./to-value.js";
import type { XmlValue } from "./xml-value.js";

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
