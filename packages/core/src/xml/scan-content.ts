import type { Refuse } from "./scan-tag.js";
import { namePattern } from "./xml-names.js";
import { findBadReference } from "./xml-references.js";
import { isBlank } from "./xml-text.js";

const instruction = /* @__PURE__ */ new RegExp(`<\\?(${namePattern})(?=[ \\t\\n]|\\?>)`, "uy");

// Each function reads what starts at an offset, and gives the offset behind it.

/** The text up to the next markup. */
export function scanText(text: string, start: number, insideRoot: boolean, refuse: Refuse): number {
  const next = text.indexOf("<", start);
  const end = next === -1 ? text.length : next;
  const run = text.slice(start, end);
  if (!insideRoot && !isBlank(run)) refuse("syntax", "text outside the root element", start);
  const cdataEnd = run.indexOf("]]>");
  if (cdataEnd !== -1) refuse("syntax", "']]>' in text", start + cdataEnd);
  const fault = findBadReference(run);
  if (fault) refuse(fault.reason, fault.problem, start + fault.offset);
  return end;
}

/** A comment; two hyphens may only stand at its end. */
export function scanComment(text: string, start: number, refuse: Refuse): number {
  const end = skipPast("--", text, start + 2, refuse);
  if (text[end] !== ">") refuse("syntax", "'--' in a comment, or a comment that is not closed", start);
  return end + 1;
}

/** A processing instruction. An XML declaration is none: it stands at the very start or nowhere. */
export function scanInstruction(text: string, start: number, refuse: Refuse): number {
  instruction.lastIndex = start;
  const target = instruction.exec(text)?.[1];
  if (target === undefined || target.includes(":") || target.toLowerCase() === "xml") {
    refuse("syntax", "malformed or misplaced processing instruction or declaration", start);
  }
  return skipPast("?>", text, start, refuse);
}

/** Markup that starts with two characters or more, and ends with the given ones. */
export function skipPast(closing: string, text: string, start: number, refuse: Refuse): number {
  const found = text.indexOf(closing, start + 2);
  return found === -1 ? refuse("syntax", "markup that is not closed", start) : found + closing.length;
}
