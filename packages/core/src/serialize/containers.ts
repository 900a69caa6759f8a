import { isRecord, put } from "../codec/index.js";
import { hidden, isMissing, type Serializer, throwInvalid } from "./context.js";
import { required } from "./presence.js";

/** Writes a list. */
export function list(item: Serializer): Serializer {
  const write = required(item);
  return (value, path, context) => {
    if (isMissing(value)) return undefined;
    if (!Array.isArray(value)) return throwInvalid(path, "an array", value, hidden);
    return Array.from(value, (one: unknown, at) => write(one, `${path}[${at}]`, context));
  };
}

/** Writes an object whose keys are free. */
export function map(item: Serializer): Serializer {
  const write = required(item);
  return (value, path, context) => {
    if (isMissing(value)) return undefined;
    if (!isRecord(value)) return throwInvalid(path, "an object", value, hidden);
    const wire: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value)) {
      if (one !== undefined) put(wire, key, write(one, `${path}.${key}`, context));
    }
    return wire;
  };
}
