import { isRecord, put } from "../codec/index.js";
import { shownName } from "../options/index.js";
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
      if (one !== undefined) put(wire, key, write(one, `${path}.${shownName(key)}`, context));
    }
    return wire;
  };
}

/** Writes a list as one text, its items between separators; an item may not have one in it. */
export function delimited(separator: string, item: Serializer): Serializer {
  const write = list(item);
  return (value, path, context) => {
    const texts = write(value, path, context) as unknown[] | undefined;
    if (texts?.some((text) => String(text).includes(separator)) === true) {
      throwInvalid(path, `without ${JSON.stringify(separator)} in its items`, value, hidden);
    }
    return texts?.map(String).join(separator);
  };
}
