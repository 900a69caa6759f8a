export { fromBase64, toBase64, toBase64Url } from "./base64.js";
export { describeKind } from "./describe-kind.js";
export { readInteger, toInteger } from "./integer.js";
export { isBytes } from "./is-bytes.js";
export { isRecord, own, put } from "./is-record.js";
export { parseJson, stringifyJson } from "./json.js";
export {
  above,
  absoluteUrl,
  below,
  items,
  length,
  maximum,
  minimum,
  oneOf,
  pattern,
  type Rule,
  uuid,
} from "./rules.js";
export { sameValue } from "./same-value.js";
export type { Int64, UnknownKind } from "./types.js";
export { valueAt } from "./value-at.js";
export {
  asSent,
  originalsOf,
  type ReadAgain,
  readAgain,
  remember,
  type WireOriginals,
  wireOriginals,
} from "./wire-originals.js";
