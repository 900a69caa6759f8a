export {
  describeKind,
  fromBase64,
  type Int64,
  isRecord,
  own,
  put,
  readInteger,
  sameValue,
  toBase64,
  toBase64Url,
  toInteger,
  type UnknownKind,
  valueAt,
} from "./values.js";
export { isBytes } from "./is-bytes.js";
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
export {
  asSent,
  originalsOf,
  type ReadAgain,
  readAgain,
  remember,
  type WireOriginals,
  wireOriginals,
} from "./wire-originals.js";
