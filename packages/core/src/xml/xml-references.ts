import { findIllegalCharacter } from "./xml-text.js";
import type { XmlErrorReason } from "./xml-error.js";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What is wrong with a reference, and where in the text it stands. */
export interface ReferenceFault {
  readonly reason: XmlErrorReason;
  readonly problem: string;
  readonly offset: number;
}

/**
 * The first `&` that is not one of the five predefined entities and not a reference to a character
 * that XML allows. There is no way to define further entities, since DTDs are refused.
 */
export function findBadReference(text: string): ReferenceFault | undefined {
  const reference = /&(?:([^&;<\s#]+)|#(\d+)|#x([\da-fA-F]+));/y;
  for (let offset = text.indexOf("&"); offset !== -1; offset = text.indexOf("&", offset + 1)) {
    reference.lastIndex = offset;
    const found = reference.exec(text);
    if (!found) return { reason: "syntax", problem: "malformed entity reference", offset };
    const [, name, decimal, hex] = found;
    const known = name === undefined ? isLegal(codePoint(decimal, hex)) : Object.hasOwn(named, name);
    if (!known) return { reason: "entity", problem: "reference to an unknown entity or character", offset };
  }
  return undefined;
}

/** Replaces the references in a text in which {@link findBadReference} finds none that is bad. */
export function resolveReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-fA-F]+));/g,
    (_, name?: string, decimal?: string, hex?: string) =>
      name === undefined ? String.fromCodePoint(codePoint(decimal, hex)) : (named[name] ?? ""),
  );
}

function codePoint(decimal: string | undefined, hex: string | undefined): number {
  return hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
}

function isLegal(code: number): boolean {
  return code <= 0x10ffff && findIllegalCharacter(String.fromCodePoint(code)) === -1;
}
