export {
  availableIn,
  checked,
  nonEmpty,
  nullable,
  readOnly,
  required,
  requiredIn,
  secret,
  withDefault,
} from "./presence.js";
export { delimited, list, map } from "./containers.js";
export { isMissing, type SerializeContext, type Serializer, throwInvalid } from "./context.js";
export {
  discriminated,
  inputModel,
  type Member,
  type Members,
  type MemberTable,
  model,
  type ModelSerializer,
} from "./model.js";
export {
  asString,
  base64url,
  boolean,
  bytes,
  date,
  dateTime,
  decimal,
  decimalText,
  duration,
  float,
  httpDate,
  int32,
  int64,
  integer,
  offsetDateTime,
  string,
  time,
  unixTime,
  unknown,
} from "./scalars.js";
export { union } from "./union.js";
