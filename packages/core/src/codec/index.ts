export { decode } from "./decode.js";
export { encode, type EncodeOptions, validate } from "./encode.js";
export { encodeText } from "./encode-text.js";
export { type FlatModel, type FlatProperty, flattenKind, flattenModel } from "./flat-model.js";
export { hasSecret } from "./has-secret.js";
export { isRecord, own, put } from "./is-record.js";
export { parseJson, stringifyJson } from "./json.js";
export { ignoreOdd, type OddValue, oncePerPlace, type ReportOdd } from "./odd-value.js";
export { redactValue } from "./redact-value.js";
export { sameValue } from "./same-value.js";
export type {
  Constraints,
  Int64,
  ListSchema,
  MapSchema,
  ModelRef,
  ModelSchema,
  PropertySchema,
  ScalarSchema,
  ScalarType,
  Schema,
  TextSchema,
  UnknownKind,
  VersionRules,
  XmlPropertyShape,
} from "./schema.js";
export { valueAt } from "./value-at.js";
export { checkAvailable, demandOf, isAvailable } from "./version-rules.js";
export { asSent, remember, type WireOriginals, wireOriginals } from "./wire-originals.js";
