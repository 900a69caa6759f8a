import { isBytes, stringifyJson } from "../codec/index.js";
import { ValidationError } from "../errors/index.js";
import { required, type Serializer } from "../serialize/index.js";
import type { RequestContext } from "./client-context.js";

/** Checks a body and writes it as JSON. Throws `ValidationError`. */
export function writeJson(
  context: RequestContext,
  serialize: Serializer,
  value: unknown,
  name: string,
): string {
  const { rules: version, secrets } = context;
  return stringifyJson(required(serialize)(value, name, { version, secrets }));
}

/** Checks a body and writes it as text. Throws `ValidationError`. */
export function writeText(
  context: RequestContext,
  serialize: Serializer,
  value: unknown,
  name: string,
): string {
  const { rules: version, secrets } = context;
  return String(required(serialize)(value, name, { version, secrets }));
}

/** Sends bytes as they are. Throws `ValidationError` for anything else. */
export function writeBytes(value: unknown, name: string): Uint8Array {
  if (isBytes(value)) return value;
  throw new ValidationError(name, value === undefined ? "required" : "a Uint8Array", value);
}
