import type { Rule } from "../codec/index.js";
import { type Serializer, throwInvalid } from "./context.js";
import { string } from "./scalars.js";

/** Writes a value that has to keep rules beside that of its type. */
export function checked(serialize: Serializer, ...rules: readonly Rule[]): Serializer {
  return (value, path, context) => {
    const wire = serialize(value, path, context);
    if (wire === undefined || wire === null) return wire;
    for (const rule of rules) {
      const violation = rule(value);
      if (violation !== undefined) throwInvalid(path, violation, value, context);
    }
    return wire;
  };
}

/** Writes a text that is not empty: the rule that most texts have. */
export const nonEmpty: Serializer = (value, path, context) =>
  value === ""
    ? throwInvalid(path, "at least 1 character long", value, context)
    : string(value, path, context);
