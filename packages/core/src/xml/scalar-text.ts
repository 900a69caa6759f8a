import { XmlError } from "./xml-error.js";

/** Text of a value by its JavaScript type; dates as in RFC 3339. Throws `XmlError` for what has none. */
export function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new XmlError(
    "value",
    "a value that has no text: not text, a finite number, a boolean or a valid date",
  );
}
