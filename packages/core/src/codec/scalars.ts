import { fromBase64, toBase64 } from "./base64.js";
import { readInteger, toInteger } from "./integer.js";
import type { ScalarType } from "./schema.js";

/** How one type of value is written and read. Both functions give `undefined` for what they refuse. */
export interface ScalarCodec {
  /** What a value has to be, in words that follow "must be". */
  readonly expects: string;
  write(value: unknown): unknown;
  read(wire: unknown): unknown;
  /** A quick sign that `write` gives back what was read; without it, it is tried. */
  isExact?(wire: unknown): boolean;
  /** Whether the value is of the kind that stands for the type in JSON; without it, any is that can be read. */
  isUsual?(wire: unknown): boolean;
}

type Convert = (value: unknown) => unknown;

const isText = (wire: unknown): wire is string => typeof wire === "string";
const isNumber = (wire: unknown): boolean => typeof wire === "number" || typeof wire === "bigint";
const text: Convert = (value) => (isText(value) ? value : undefined);
const ifText =
  (convert: (value: string) => unknown): Convert =>
  (value) =>
    isText(value) ? convert(value) : undefined;

/** Text of a given notation; what a service answers is taken as it is. */
function notation(expects: string, pattern: RegExp): ScalarCodec {
  return {
    expects,
    write: ifText((value) => (pattern.test(value) ? value : undefined)),
    read: text,
    isExact: (wire) => isText(wire) && pattern.test(wire),
  };
}

function moment(write: (date: Date) => unknown, read: Convert): ScalarCodec {
  return {
    expects: "a valid Date",
    write: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? write(value) : undefined),
    read: (wire) => {
      const time = read(wire);
      const date = new Date(typeof time === "number" ? time : Number.NaN);
      return Number.isNaN(date.getTime()) ? undefined : date;
    },
  };
}

const finite: Convert = (value) => (Number.isFinite(value) ? value : undefined);

const readNumber: Convert = (wire) =>
  typeof wire === "bigint" || (typeof wire === "string" && wire.trim() !== "")
    ? finite(Number(wire))
    : finite(wire);

// The 29th to 31st may not exist in a month, and 24:00 is the next day.
const usualDate = /^\d{4}-\d\d-([01]\d|2[0-8])T([01]\d|2[0-3]):\d\d:\d\dZ$/;

const anyDate =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:(\.\d{1,3})\d*)?([Zz]|([+-]\d\d):?(\d\d))?)?$/;

// A date without a zone means UTC here, never the zone of the machine that reads it.
const readDateTime = ifText((wire) => {
  if (usualDate.test(wire)) return Date.parse(wire);
  const parts = anyDate.exec(wire);
  if (!parts) return undefined;
  const [, day, minute = "00:00", second = ":00", fraction = ".", , hours, minutes] = parts;
  const zone = hours === undefined ? "Z" : `${hours}:${minutes}`;
  return Date.parse(`${day}T${minute}${second}${fraction.padEnd(4, "0")}${zone}`);
});

// Four digits are all RFC 3339 has for a year. Whole seconds are written as such, as the services
// themselves write them.
const writeDateTime = (date: Date): unknown => {
  const iso = date.toISOString();
  return iso.length === 24 ? iso.replace(".000Z", "Z") : undefined;
};

export const scalars: Readonly<Record<ScalarType, ScalarCodec>> = {
  string: {
    expects: "a string",
    write: text,
    read: (wire) => (isNumber(wire) || typeof wire === "boolean" ? String(wire) : text(wire)),
    isExact: isText,
    isUsual: isText,
  },
  boolean: {
    expects: "a boolean",
    write: (value) => (typeof value === "boolean" ? value : undefined),
    read: (wire) => {
      if (isText(wire) && /^(true|false)$/i.test(wire)) return wire.toLowerCase() === "true";
      return typeof wire === "boolean" ? wire : undefined;
    },
    isUsual: (wire) => typeof wire === "boolean",
  },
  int32: {
    expects: "a whole number of 32 bits",
    write: (value) => (typeof value === "number" && (value | 0) === value ? value : undefined),
    read: (wire) => finite(readInteger(wire)),
    isUsual: isNumber,
  },
  int64: {
    expects: "a whole number of 64 bits, a bigint beyond 2^53",
    write: toInteger,
    read: readInteger,
    isUsual: isNumber,
  },
  float: { expects: "a finite number", write: finite, read: readNumber, isUsual: isNumber },
  decimal: {
    ...notation("a decimal number as text", /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/),
    read: (wire) => (isNumber(wire) ? String(wire) : text(wire)),
  },
  dateTime: {
    ...moment(writeDateTime, readDateTime),
    isExact: (wire) => isText(wire) && usualDate.test(wire),
  },
  unixTime: {
    ...moment(
      (date) => Math.floor(date.getTime() / 1000),
      (wire) => {
        const seconds = readNumber(wire);
        return typeof seconds === "number" ? seconds * 1000 : undefined;
      },
    ),
    isUsual: isNumber,
  },
  httpDate: moment((date) => date.toUTCString(), ifText(Date.parse)),
  date: notation("a date like 2024-12-31", /^\d{4}-\d\d-\d\d$/),
  time: notation("a time like 23:59:00", /^\d\d:\d\d:\d\d(\.\d+)?$/),
  duration: notation(
    "an ISO 8601 duration like PT10M",
    /^[+-]?P(?=.)(\d+([.,]\d+)?[YMWD])*(T(\d+([.,]\d+)?[HMS])+)?$/,
  ),
  bytes: {
    expects: "a Uint8Array",
    write: (value) => (value instanceof Uint8Array ? toBase64(value) : undefined),
    read: ifText(fromBase64),
  },
  base64url: {
    expects: "a Uint8Array",
    write: (value) =>
      value instanceof Uint8Array
        ? toBase64(value).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")
        : undefined,
    read: ifText((wire) => fromBase64(wire.replaceAll("-", "+").replaceAll("_", "/"))),
  },
  unknown: {
    expects: "a JSON value",
    write: (value) => (typeof value === "function" || typeof value === "symbol" ? undefined : value),
    read: (wire) => wire,
    isExact: () => true,
  },
};
