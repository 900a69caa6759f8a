import { XmlError } from "./xml-error.js";
import { findIllegalCharacter } from "./xml-text.js";

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
