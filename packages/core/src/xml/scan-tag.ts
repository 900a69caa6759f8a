import { isReservedName, namePattern, splitName } from "./xml-names.js";
import { findBadReference } from "./xml-references.js";
import type { XmlErrorReason } from "./xml-error.js";

const head = /* @__PURE__ */ new RegExp(`<(/?)(${namePattern})`, "uy");
const attribute = /* @__PURE__ */ new RegExp(
  `[ \\t\\n]+(${namePattern})[ \\t\\n]*=[ \\t\\n]*("[^"<]*"|'[^'<]*')`,
  "uy",
);
const tail = /[ \t\n]*(\/?)>/y;

/** Says what is wrong at an offset of the document; never returns. */
export type Refuse = (reason: XmlErrorReason, problem: string, offset: number) => never;

/** A tag that is well-formed by itself. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** As written, with its prefix. */
  readonly name: string;
  /** Offset behind its `>`. */
  readonly end: number;
}

/**
 * Reads the tag that starts at an offset: its name, and that its attributes are written as XML
 * demands, with legal references and no name twice.
 */
export function scanTag(text: string, start: number, refuse: Refuse): Tag {
  const [opening, slash, name = ""] = matchAt(head, text, start) ?? refuse("syntax", "malformed tag", start);
  checkName(name, start, refuse);
  const nameEnd = start + opening.length;
  const end = slash ? nameEnd : scanAttributes(text, nameEnd, refuse);
  const [closing = "", empty] = matchAt(tail, text, end) ?? refuse("syntax", "malformed tag", end);
  if (slash && empty) refuse("syntax", "malformed tag", end);
  return { kind: slash ? "close" : empty ? "empty" : "open", name, end: end + closing.length };
}

function scanAttributes(text: string, start: number, refuse: Refuse): number {
  const names = new Set<string>();
  let end = start;
  for (let found = matchAt(attribute, text, end); found; found = matchAt(attribute, text, end)) {
    const [all, name = "", value = ""] = found;
    checkName(name, end, refuse);
    if (names.has(name)) refuse("syntax", "attribute given twice", end);
    names.add(name);
    end += all.length;
    const fault = findBadReference(value);
    if (fault) refuse(fault.reason, fault.problem, end - value.length + fault.offset);
  }
  return end;
}

function checkName(name: string, offset: number, refuse: Refuse): void {
  const parts = splitName(name);
  if (!parts) return refuse("namespace", "not a qualified name", offset);
  if (isReservedName(parts[1])) refuse("name", "a name that is reserved in JavaScript", offset);
}

function matchAt(expression: RegExp, text: string, offset: number): RegExpExecArray | null {
  expression.lastIndex = offset;
  return expression.exec(text);
}
