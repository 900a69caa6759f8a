export { absent, aliasOf, nullable, withAliases } from "./absent.js";
export { base64url, bytes } from "./bytes.js";
export { delimited, headerList, list, map } from "./containers.js";
export { dateTime, httpDate, unixTime } from "./dates.js";
export {
  discriminated,
  type Member,
  type Members,
  type MemberTable,
  model,
  type ModelDeserializer,
} from "./model.js";
export {
  type Deserializer,
  deserialize,
  inside,
  oncePerPlace,
  type Place,
  type ReportUnexpected,
  type UnexpectedValue,
} from "./place.js";
export {
  asString,
  boolean,
  checked,
  date,
  decimal,
  duration,
  float,
  int32,
  int64,
  integer,
  numbered,
  offsetDateTime,
  string,
  time,
  unknown,
} from "./scalars.js";
export { union } from "./union.js";
