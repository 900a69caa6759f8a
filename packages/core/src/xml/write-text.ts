import { isBytes } from "../codec/index.js";
import type { ScalarType } from "./schema.js";
import { scalarText } from "./text.js";
import { XmlError } from "./xml-error.js";

/** Writes a scalar as the text of its declared type. Throws `XmlError` for a value of another type. */
export function writeText(type: ScalarType, value: unknown): string {
  const text = type === "unknown" ? scalarText(value) : writeAs(type, value);
  if (text === undefined) throw new XmlError("value", `a value that is no ${type}`);
  return text;
}

function writeAs(type: ScalarType, value: unknown): string | undefined {
  if (value instanceof Date) return writeDate(type, value);
  if (isBytes(value)) return writeBytes(type, value);
  const isWhole =
    type !== "int32" && type !== "int64" ? true : typeof value === "bigint" || Number.isSafeInteger(value);
  return isWhole && plainTypes[type]?.includes(typeof value) ? scalarText(value) : undefined;
}

function writeDate(type: ScalarType, date: Date): string | undefined {
  const iso = scalarText(date);
  if (type === "unixTime") return String(Math.floor(date.getTime() / 1000));
  if (type === "httpDate") return date.toUTCString();
  // Years with four digits are all that readers agree on.
  return type === "dateTime" && iso.length === 24 ? iso : undefined;
}

function writeBytes(type: ScalarType, bytes: Uint8Array): string | undefined {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary);
  if (type === "bytes") return text;
  return type === "base64url" ? text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") : undefined;
}

/** What `typeof` says of a value of the type; the types that are missing are dates and bytes. */
const plainTypes: Readonly<Partial<Record<ScalarType, readonly string[]>>> = {
  string: ["string"],
  date: ["string"],
  time: ["string"],
  duration: ["string"],
  decimal: ["string"],
  boolean: ["boolean"],
  int32: ["number"],
  int64: ["number", "bigint"],
  float: ["number"],
};
