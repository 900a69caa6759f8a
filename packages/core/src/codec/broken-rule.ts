import type { Schema } from "./schema.js";

const patterns = /* @__PURE__ */ new Map<string, RegExp>();

/** The first demand of the spec that a value does not meet, in words that follow "must be"; else `undefined`. */
export function brokenRule(schema: Schema, value: unknown): string | undefined {
  const { values, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (values && !values.some((allowed) => allowed === value)) return `one of ${values.join(", ")}`;
  if (typeof value === "string") return brokenTextRule(schema, value);
  if (Array.isArray(value)) return brokenLength(value.length, schema.minItems, schema.maxItems, "items");
  if (typeof value !== "number" && typeof value !== "bigint") return undefined;
  if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
  if (maximum !== undefined && value > maximum) return `at most ${maximum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `more than ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return `less than ${exclusiveMaximum}`;
  return undefined;
}

function brokenTextRule(schema: Schema, value: string): string | undefined {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined || maxLength !== undefined) {
    // JSON Schema counts characters, and a character beyond U+FFFF, of two units, as one.
    const { length } = value;
    const clear = length <= (maxLength ?? Infinity) && length >= 2 * (minLength ?? 0);
    const broken = clear ? undefined : brokenLength([...value].length, minLength, maxLength, "characters");
    if (broken) return broken;
  }
  if (pattern !== undefined && !compile(pattern).test(value)) return `text that matches ${pattern}`;
  if (format === "uuid" && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return "a UUID";
  if (format === "uri" && !URL.canParse(value)) return "an absolute URL";
  return undefined;
}

function brokenLength(length: number, min = 0, max = Infinity, unit: string): string | undefined {
  if (length < min) return `at least ${min} ${unit} long`;
  return length > max ? `at most ${max} ${unit} long` : undefined;
}

function compile(pattern: string): RegExp {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    try {
      compiled = new RegExp(pattern, "u");
    } catch {
      compiled = new RegExp(pattern);
    }
    patterns.set(pattern, compiled);
  }
  return compiled;
}
