import { stringifyJson } from "../codec/index.js";
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
  try {
    return stringifyJson(required(serialize)(value, name, { version, secrets }));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new ValidationError(name, "free of circles, and not nested too deeply", {});
  }
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
  return value instanceof Uint8Array ? value : String(value);
}
