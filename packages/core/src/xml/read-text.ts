import type { ScalarType } from "./schema.js";
import { trimBlanks } from "./text.js";

/** Reads the text of one type; `undefined` for a text that is none of it. */
type ReadText = (text: string) => unknown;

/** Whether text counts as it stands; for other types, white space round it does not count. */
function isVerbatim(type: ScalarType): boolean {
  return type === "string" || type === "unknown";
}

/**
 * Whether an element or attribute with this text has no value of the type: it is empty, and that is
 * no value as it is for text and bytes.
 */
export function saysNothing(type: ScalarType, text: string): boolean {
  return !isVerbatim(type) && type !== "bytes" && type !== "base64url" && trimBlanks(text) === "";
}

/** Reads a scalar from its text, by its declared type only; `undefined` if the text is none of it. */
export function readText(type: ScalarType, text: string): unknown {
  return readers[type](isVerbatim(type) ? text : trimBlanks(text));
}

const asItIs: ReadText = (text) => text;

const readers: Readonly<Record<ScalarType, ReadText>> = {
  string: asItIs,
  unknown: asItIs,
  date: asItIs,
  time: asItIs,
  duration: asItIs,
  decimal: (text) => (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? text : undefined),
  boolean: readBoolean,
  int32: (text) => readInteger(text, 32),
  int64: (text) => readInteger(text, 64),
  float: readFloat,
  dateTime: readDateTime,
  unixTime: (text) => {
    const seconds = readInteger(text, 64);
    return seconds === undefined ? undefined : validDate(Number(seconds) * 1000);
  },
  httpDate: (text) =>
    /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(text)
      ? validDate(Date.parse(text))
      : undefined,
  bytes: readBase64,
  base64url: (text) => readBase64(text.replaceAll("-", "+").replaceAll("_", "/")),
};

function readBoolean(text: string): boolean | undefined {
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : undefined;
}

// A number while that is exact, else a bigint.
function readInteger(text: string, bits: 32 | 64): number | bigint | undefined {
  if (!/^[+-]?\d{1,40}$/.test(text)) return undefined;
  const value = BigInt(text.replace("+", ""));
  if (BigInt.asIntN(bits, value) !== value) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function readFloat(text: string): number | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  return /^[+-]?INF$|^NaN$/.test(text) ? Number(text.replace("INF", "Infinity")) : undefined;
}

// Without a zone it is UTC, never the zone of the machine that reads it. JavaScript keeps
// milliseconds; what is finer is cut off.
function readDateTime(text: string): Date | undefined {
  const parts = /^(\d{4}-\d\d-(\d\d))T(\d\d:\d\d:\d\d)(?:(\.\d{1,3})\d*)?(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (!parts) return undefined;
  const [, day = "", dayOfMonth, time, fraction = ".0", zone = "Z"] = parts;
  const exists = validDate(Date.parse(`${day}T00:00:00Z`))?.getUTCDate() === Number(dayOfMonth);
  return exists ? validDate(Date.parse(`${day}T${time}${fraction.padEnd(4, "0")}${zone}`)) : undefined;
}

function validDate(time: number): Date | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function readBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
