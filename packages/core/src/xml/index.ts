export { buildXml } from "./build-xml.js";
export type { XmlBuildOptions } from "./build-xml.js";
export {
  decodeXml,
  decodeXmlDocument,
  fromXml,
  readXml,
  xmlDocument,
  type XmlDecodeOptions,
} from "./read-xml.js";
export { encodeXml, writeXml } from "./encode-xml.js";
export { parseXmlElement, type XmlLimits } from "./parse-element.js";
export { parseXml } from "./parse-xml.js";
export type { XmlParsed, XmlParseOptions } from "./parse-xml.js";
export type {
  ListSchema,
  MapSchema,
  ModelRef,
  ModelSchema,
  PropertySchema,
  ScalarSchema,
  ScalarType,
  Schema,
  XmlPropertyShape,
} from "./schema.js";
export type { XmlAttribute, XmlElement, XmlObject, XmlValue } from "./xml-element.js";
export { isXmlError, XmlError, type XmlErrorReason, type XmlPosition } from "./xml-error.js";
export { xmlFormat } from "./xml-format.js";
