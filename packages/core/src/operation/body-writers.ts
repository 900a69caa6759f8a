import { encode, stringifyJson, validate } from "../codec/index.js";
import type { BodyWriter } from "./operation-spec.js";

/** Writes JSON. */
export const writeJson: BodyWriter = (schema, value, path, options) =>
  stringifyJson(encode(schema, value, path, options));

/** Leaves text and bytes as they are. */
export const writePlain: BodyWriter = (schema, value, path, options) => {
  validate(schema, value, path, options);
  return value instanceof Uint8Array ? value : String(value);
};
