import { findIllegalCharacter } from "./text.js";
import type { XmlErrorReason } from "./xml-error.js";

/** The namespace of `xml:lang` and its like; bound to the prefix `xml` in every document. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** The namespace of namespace declarations. */
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
/** The namespace of `nil` and `type`. */
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

// As XML 1.0 has it, but for U+1680 and U+FEFF: JavaScript counts these as white space, and the
// parser would end a name at them.
const nameStart =
  "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFEFE\\uFF00-\\uFFFD\\u{10000}-\\u{EFFFF}";
const nameRest = `${nameStart}\\-.\\d\\xB7\\u0300-\\u036F\\u203F\\u2040`;

/** Source (for the `u` flag) of a name as XML 1.0 has it, with or without colons. */
export const namePattern = `[:${nameStart}][:${nameRest}]*`;

const qualifiedName = /* @__PURE__ */ new RegExp(
  `^(?:([${nameStart}][${nameRest}]*):)?([${nameStart}][${nameRest}]*)$`,
  "u",
);

/** Prefix (`""` for none) and local name of a qualified name; `undefined` if it is no such name. */
export function splitName(name: string): readonly [prefix: string, local: string] | undefined {
  const [, prefix = "", local] = qualifiedName.exec(name) ?? [];
  return local === undefined ? undefined : [prefix, local];
}

/** Whether a local name is one through which an object's prototype could be reached. */
export function isReservedName(local: string): boolean {
  return local === "__proto__" || local === "constructor" || local === "prototype";
}

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
