import { isBytes, toBase64, toBase64Url, toInteger } from "../codec/index.js";
import { isMissing, type Serializer, throwInvalid } from "./context.js";

/** Writes a value without parts; `toWire` gives `undefined` for what is no such value. */
function scalar(expects: string, toWire: (value: unknown) => unknown): Serializer {
  return (value, path, context) => {
    if (isMissing(value)) return undefined;
    const wire = toWire(value);
    if (context.secret && typeof wire === "string") context.secrets?.push(wire);
    return wire === undefined ? throwInvalid(path, expects, value, context) : wire;
  };
}

function textOf(expects: string, notation: RegExp): Serializer {
  return scalar(expects, (value) => (typeof value === "string" && notation.test(value) ? value : undefined));
}

function dateOf(toWire: (date: Date) => unknown): Serializer {
  return scalar("a valid Date", (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? toWire(value) : undefined,
  );
}

function bytesOf(toWire: (bytes: Uint8Array) => string): Serializer {
  return scalar("a Uint8Array", (value) => (isBytes(value) ? toWire(value) : undefined));
}

/** Writes whatever JSON can say as it is. */
export const unknown: Serializer = (value, path, context) =>
  typeof value === "function" || typeof value === "symbol"
    ? throwInvalid(path, "a JSON value", value, context)
    : value;

/** Writes text. */
export const string: Serializer = /* @__PURE__ */ scalar("a string", (value) =>
  typeof value === "string" ? value : undefined,
);

/** Writes `true` or `false`. */
export const boolean: Serializer = /* @__PURE__ */ scalar("a boolean", (value) =>
  typeof value === "boolean" ? value : undefined,
);

/** Writes a whole number of 32 bits. */
export const int32: Serializer = /* @__PURE__ */ scalar("a whole number of 32 bits", (value) =>
  // oxlint-disable-next-line no-bitwise -- what is left of a number in 32 bits
  typeof value === "number" && (value | 0) === value ? value : undefined,
);

/** Writes a whole number of 64 bits: a number, or a bigint beyond 2^53. */
export const int64: Serializer = /* @__PURE__ */ scalar(
  "a whole number of 64 bits, a bigint beyond 2^53",
  toInteger,
);

/** Writes a whole number of any size: a number, or a bigint beyond 2^53. */
export const integer: Serializer = /* @__PURE__ */ scalar("a whole number, a bigint beyond 2^53", (value) =>
  typeof value === "bigint" ? value : toInteger(value),
);

/** Writes a finite number. */
export const float: Serializer = /* @__PURE__ */ scalar("a finite number", (value) =>
  Number.isFinite(value) ? value : undefined,
);

const decimalNotation = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Writes a decimal number as text. */
export const decimalText: Serializer = /* @__PURE__ */ textOf("a decimal number as text", decimalNotation);

/** Writes a decimal number, given as text, as a JSON number. */
export const decimal: Serializer = (value, path, context) => {
  const text = decimalText(value, path, context);
  if (text === undefined) return undefined;
  // It passes through a double, which surely keeps 15 digits.
  if (String(text).replace(/[eE].*|\D/g, "").length > 15) {
    throwInvalid(path, "at most 15 digits long", value, context);
  }
  return Number(text);
};

/** RFC 3339. Whole seconds are written as such, as the services themselves write them. */
export const dateTime: Serializer = /* @__PURE__ */ dateOf((date) => {
  const iso = date.toISOString();
  // Four digits are all there is for a year.
  return iso.length === 24 ? iso.replace(".000Z", "Z") : undefined;
});

/** RFC 3339 with an offset, as text, for a `Date` has none. */
export const offsetDateTime: Serializer = /* @__PURE__ */ textOf(
  "a date and time with an offset like 2024-12-31T23:59:00+01:00",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i,
);

/** Whole seconds since 1970. */
export const unixTime: Serializer = /* @__PURE__ */ dateOf((date) => Math.floor(date.getTime() / 1000));

/** As in HTTP headers. */
export const httpDate: Serializer = /* @__PURE__ */ dateOf((date) => date.toUTCString());

/** Writes a date without a time, such as `2026-11-30`. */
export const date: Serializer = /* @__PURE__ */ textOf("a date like 2024-12-31", /^\d{4}-\d\d-\d\d$/);

/** Writes a time of day, such as `23:59:00`. */
export const time: Serializer = /* @__PURE__ */ textOf("a time like 23:59:00", /^\d\d:\d\d:\d\d(\.\d+)?$/);

/** Writes an ISO 8601 duration, such as `PT10M`. */
export const duration: Serializer = /* @__PURE__ */ textOf(
  "an ISO 8601 duration like PT10M",
  /^[+-]?P(?=.)(\d+([.,]\d+)?[YMWD])*(T(\d+([.,]\d+)?[HMS])+)?$/,
);

/** Writes bytes as base64 text. */
export const bytes: Serializer = /* @__PURE__ */ bytesOf(toBase64);

/** Writes bytes as base64url text. */
export const base64url: Serializer = /* @__PURE__ */ bytesOf(toBase64Url);

/** Writes a number as text. */
export function asString(serialize: Serializer): Serializer {
  return (value, path, context) => {
    const wire = serialize(value, path, context);
    return isMissing(wire) ? wire : String(wire);
  };
}
