import { readInteger, type Rule } from "../codec/index.js";
import { type Deserializer, inside, type Place, report, unexpected } from "./place.js";

/** Takes anything JSON can say as it is. */
export const unknown: Deserializer = (wire) => wire;

/** Reads a text; a number or a truth value in its place as well. */
export const string: Deserializer<string> = (wire, place) => {
  if (typeof wire === "string") return wire;
  return /^(number|bigint|boolean)$/.test(typeof wire)
    ? instead(String(wire), wire, place, "a string")
    : unexpected(wire, place, "a string");
};

/** Reads a truth value, also of a text. */
export const boolean: Deserializer<boolean> = (wire, place) => {
  if (typeof wire === "boolean") return wire;
  return /^(true|false)$/i.test(typeof wire === "string" ? wire : "")
    ? instead(/t/i.test(String(wire)), wire, place, "a boolean")
    : unexpected(wire, place, "a boolean");
};

/** Reads a whole number: a number while that is exact, else a bigint. A text is read as well. */
export const int64: Deserializer<number | bigint> = (wire, place) => {
  if (Number.isSafeInteger(wire)) return wire as number;
  const value = readInteger(wire);
  const expected = "a whole number of 64 bits, a bigint beyond 2^53";
  return value === undefined ? unexpected(wire, place, expected) : exactly(value, wire, place, expected);
};

/** Reads a whole number of any size: a number while that is exact, else a bigint. A text is read as well. */
export const integer: Deserializer<number | bigint> = (wire, place) => {
  const text = typeof wire === "string" && /^-?\d+$/.test(wire) ? BigInt(wire) : wire;
  if (typeof text !== "bigint") return int64(wire, place);
  const value = Number(text);
  const expected = "a whole number, a bigint beyond 2^53";
  return exactly(Number.isSafeInteger(value) ? value : text, wire, place, expected);
};

/** Reads a whole number of 32 bits, also of a text. */
export const int32: Deserializer<number> = (wire, place) => {
  const value = readInteger(wire);
  const expected = "a whole number of 32 bits";
  if (typeof value !== "number") return unexpected(wire, place, expected);
  // oxlint-disable-next-line no-bitwise -- what is left of a number in 32 bits
  return (value | 0) === value
    ? exactly(value, wire, place, expected)
    : instead(value, wire, place, expected);
};

/** Reads a number, also of a text. */
export const float: Deserializer<number> = (wire, place) => {
  const value = toNumber(wire);
  const expected = "a finite number";
  return Number.isFinite(value) ? exactly(value, wire, place, expected) : unexpected(wire, place, expected);
};

/** Reads a decimal number as text, so that no digit is lost. */
export const decimal: Deserializer<string> = (wire, place) => {
  if (typeof wire !== "number" && typeof wire !== "bigint") return decimalText(wire, place);
  place.inexact = true;
  return String(wire);
};

const decimalText = /* @__PURE__ */ textOf("a decimal number as text", /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/);

/** Reads a number that is sent as text, and takes it as a number as well. */
export function asString<T>(read: Deserializer<T>): Deserializer<T> {
  return (wire, place) => {
    const value = read(wire, inside());
    if (value === undefined) return read(wire, place);
    if (String(value) !== wire) place.inexact = true;
    return value;
  };
}

/** Reads a text of a notation. One of another is kept and reported. */
export function textOf(expected: string, notation: RegExp): Deserializer<string> {
  return (wire, place) => {
    if (typeof wire !== "string") return unexpected(wire, place, expected);
    if (wire === "") return unexpected(wire, place, expected);
    return notation.test(wire) ? wire : instead(wire, wire, place, expected);
  };
}

/** Reads a date without a time, such as `2026-11-30`, as text. */
export const date = /* @__PURE__ */ textOf("a date like 2024-12-31", /^\d{4}-\d\d-\d\d$/);

/** Reads a date and time with an offset as text: a `Date` would lose the offset. */
export const offsetDateTime = /* @__PURE__ */ textOf(
  "a date and time with an offset like 2024-12-31T23:59:00+01:00",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i,
);

/** Reads a time of day as text. */
export const time = /* @__PURE__ */ textOf("a time like 23:59:00", /^\d\d:\d\d:\d\d(\.\d+)?$/);

/** Reads a duration as text: ISO 8601, or as .NET writes time spans. */
export const duration = /* @__PURE__ */ textOf(
  "an ISO 8601 duration like PT10M",
  /^[+-]?P(?=.)(\d+([.,]\d+)?[YMWD])*(T(\d+([.,]\d+)?[HMS])+)?$/,
);

/** Reads words that some versions of a service send as numbers: by their place, from 0 on. */
export function numbered(words: readonly string[], read: Deserializer<string>): Deserializer<string> {
  return (wire, place) => {
    const word = typeof wire === "number" ? words[wire] : undefined;
    if (word !== undefined) place.inexact = true;
    return word ?? read(wire, place);
  };
}

/** Reports what breaks a rule for the values of callers; it is read all the same. */
export function checked<T>(read: Deserializer<T>, ...rules: readonly Rule[]): Deserializer<T> {
  return (wire, place) => {
    const value = read(wire, place);
    if (value === undefined || value === null) return value;
    for (const rule of rules) {
      const violation = rule(value);
      if (violation !== undefined) report(wire, place, violation);
    }
    return value;
  };
}

/** A number, also of a text in which one is written; `NaN` for everything else. */
export function toNumber(wire: unknown): number {
  if (typeof wire === "number") return wire;
  const isNumber = typeof wire === "bigint" || (typeof wire === "string" && /^[-+.\deE]+$/.test(wire));
  return isNumber ? Number(wire) : Number.NaN;
}

/** A value that says what is wanted, though it is of another kind. */
function instead<T>(value: T, wire: unknown, place: Place, expected: string): T {
  report(wire, place, expected);
  return value;
}

/** A number, or what is read of a text in its place. */
export function exactly<T>(value: T, wire: unknown, place: Place, expected: string): T {
  if (typeof wire === "string") return instead(value, wire, place, expected);
  if (value !== wire) place.inexact = true;
  return value;
}
