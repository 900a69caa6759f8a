import { redacted, redactText } from "../errors/index.js";
import { flattenKind } from "./flat-model.js";
import { isRecord, own, put } from "./is-record.js";
import type { ModelRef, Schema } from "./schema.js";

/**
 * A copy of a typed value that is fit for logs: what the spec marks as secret is replaced, and so is
 * what it does not know, for want of a promise that it is none. Texts lose signatures and keys.
 */
export function redactValue(schema: Schema, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (schema.secret) return redacted;
  if (typeof value === "string") return redactText(value);
  if (schema.type === "model") return redactModel(schema, value);
  if (schema.type === "list") {
    return Array.isArray(value) ? value.map((item: unknown) => redactValue(schema.items, item)) : redacted;
  }
  if (schema.type === "map") return redactEach(value, () => schema.items);
  return typeof value === "object" && !(value instanceof Date) ? redacted : value;
}

function redactModel(schema: ModelRef, value: unknown): unknown {
  if (!isRecord(value)) return redacted;
  const flat = flattenKind(schema.model(), (property) => own(value, property.name));
  return redactEach(value, (key) => flat.byName.get(key)?.schema ?? flat.additional);
}

function redactEach(value: unknown, schemaOf: (key: string) => Schema | undefined): unknown {
  if (!isRecord(value)) return redacted;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const schema = schemaOf(key);
    put(copy, key, schema ? redactValue(schema, value[key]) : redacted);
  }
  return copy;
}
