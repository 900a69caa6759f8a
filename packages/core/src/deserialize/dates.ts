import { type Deserializer, type Place, report, unexpected } from "./place.js";
import { toNumber } from "./scalars.js";

/** As services write nearly all of them; of days that every month has. */
const usual = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z?$/;
const general =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:(\.\d{1,3})\d*)?([Zz]|([+-]\d\d):?(\d\d))?)?$/;

/** The year 1 is the least date of some frameworks, which send it where a member has none. */
const secondYear = -62_104_060_800_000;

const expected = "a valid Date";

/** Reads a moment as a date, to the millisecond. Without a zone it is UTC, whatever the machine's zone is. */
export const dateTime: Deserializer<Date> = (wire, place) => {
  if (typeof wire !== "string" || !usual.test(wire)) {
    const date = toDate(parseGeneral(wire), wire, place, true);
    if (date?.toISOString().replace(".000Z", "Z") !== wire) place.inexact = true;
    return date;
  }
  const ms = digit(wire, 20) * 100 + digit(wire, 21) * 10 + digit(wire, 22);
  const seconds = (two(wire, 11) * 60 + two(wire, 14)) * 60 + two(wire, 17);
  // Written again, it is UTC in whole seconds or in milliseconds.
  const exact = wire.length === (ms ? 24 : 20) && wire.endsWith("Z");
  return toDate(days(wire) * 86_400_000 + seconds * 1000 + ms, wire, place, exact);
};

/** Reads seconds since 1970 as a date. */
export const unixTime: Deserializer<Date> = (wire, place) => {
  const value = toDate(toNumber(wire) * 1000, wire, place, Number.isInteger(wire));
  if (value && typeof wire === "string") report(wire, place, expected);
  return value;
};

/** The three forms RFC 9110 has readers take: today's, that of RFC 850, and that of C. */
const httpForms = [
  /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
  /^\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT$/,
  /^\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/,
];

/** Reads a date of the form HTTP headers have. */
export const httpDate: Deserializer<Date> = (wire, place) => {
  // Date.parse takes nearly any text, and a form without a zone for one of the machine's.
  const isDate = typeof wire === "string" && httpForms.some((form) => form.test(wire));
  const time = isDate ? Date.parse(wire.endsWith("GMT") ? wire : `${wire} GMT`) : Number.NaN;
  return toDate(time, wire, place, new Date(time).toUTCString() === wire);
};

function toDate(time: number, wire: unknown, place: Place, exact: boolean): Date | undefined {
  if (!(Math.abs(time) <= 8.64e15)) return unexpected(wire, place, expected);
  if (!exact) place.inexact = true;
  return time < secondYear && place.around ? undefined : new Date(time);
}

function parseGeneral(wire: unknown): number {
  const parts = typeof wire === "string" && general.exec(wire);
  if (!parts) return Number.NaN;
  const [, day = "", minute = "00:00", second = ":00", fraction = ".", , hours, minutes] = parts;
  // The parser takes 30 February for the 1st of March.
  if (new Date(`${day}T00:00:00Z`).getUTCDate() !== Number(day.slice(8))) return Number.NaN;
  const zone = hours === undefined ? "Z" : `${hours}:${minutes}`;
  return Date.parse(`${day}T${minute}${second}${fraction.padEnd(4, "0")}${zone}`);
}

// Digit by digit: half the work of a long list was its dates, and what the language offers takes four times
// as long. Years begin in March here, so that a leap day is the last of one.
function days(text: string): number {
  const month = two(text, 5);
  const year = two(text, 0) * 100 + two(text, 2) - (month < 3 ? 1 : 0);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + two(text, 8);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + inYear - 719_469;
}

/** The number of two digits. */
function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** 0 for what is no digit, and behind the end. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value < 10 ? value : 0;
}
