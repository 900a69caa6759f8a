import { isBytes, stringifyJson } from "../codec/index.js";
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

/** Checks a body of text or bytes, and leaves it as it is. Throws `ValidationError`. */
export function writePlain(
  context: RequestContext,
  serialize: Serializer,
  value: unknown,
  name: string,
): string | Uint8Array {
  const { rules: version, secrets } = context;
  required(serialize)(value, name, { version, secrets });
  return isBytes(value) ? value : String(value);
}
