import { XmlError } from "./xml-error.js";

/** The first character XML does not allow, an unpaired surrogate included; -1 if there is none. */
export function findIllegalCharacter(text: string): number {
  return text.search(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
}

/** Whether a text is nothing but what XML counts as white space; a no-break space is not. */
export function isBlank(text: string): boolean {
  return !/[^ \t\n\r]/.test(text);
}

/** A text without the white space XML allows round a number, a date or the like. */
export function trimBlanks(text: string): string {
  return text.replace(/^[ \t\n\r]+/, "").replace(/(?<![ \t\n\r])[ \t\n\r]+$/, "");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#xD;",
  "\n": "&#xA;",
  "\t": "&#x9;",
};

/** Text as it stands between tags. A carriage return is escaped, since a reader would lose it. */
export function escapeText(text: string): string {
  return escape(text, /[&<>\r]/g);
}

/** Text as it stands between double quotes. Readers turn bare tabs and line ends into spaces. */
export function escapeAttribute(text: string): string {
  return escape(text, /[&<>"\r\n\t]/g);
}

function escape(text: string, special: RegExp): string {
  if (findIllegalCharacter(text) !== -1) throw new XmlError("character", "a character XML does not allow");
  return text.replace(special, (character) => escapes[character] ?? character);
}

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
