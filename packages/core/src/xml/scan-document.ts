import { findBadReference, isReservedName, namePattern, splitName } from "./references.js";
import { findIllegalCharacter, isBlank } from "./text.js";
import { positionAt, XmlError, type XmlErrorReason } from "./xml-error.js";

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

/** Follows which elements are open: each end tag has its start tag, and there is one root. */
export interface Nesting {
  /** Whether the root element is open. */
  isInside(): boolean;
  enter(tag: Tag, offset: number): void;
  /** Checks, at the end of the document, that it is complete and not deeper than allowed. */
  finish(offset: number, maxDepth: number): void;
}

export function trackNesting(refuse: Refuse): Nesting {
  const open: string[] = [];
  let deepest = 0;
  let deepestAt = 0;
  return {
    isInside: () => open.length > 0,
    enter({ kind, name }, offset) {
      if (kind === "close") {
        if (open.pop() !== name) refuse("syntax", "an end tag without its start tag", offset);
        return;
      }
      if (open.length === 0 && deepest > 0) refuse("syntax", "more than one root element", offset);
      if (open.length >= deepest) {
        deepest = open.length + 1;
        deepestAt = offset;
      }
      if (kind === "open") open.push(name);
    },
    finish(offset, maxDepth) {
      if (open.length > 0) refuse("syntax", "an element that is not closed", offset);
      if (deepest === 0) refuse("syntax", "no root element: the document is empty", offset);
      if (deepest > maxDepth)
        refuse("depth", `the nesting exceeds ${maxDepth} levels, the depth limit`, deepestAt);
    },
  };
}

const declaration =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.\d+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\3)?[ \t\n]*\?>/;

/**
 * Makes sure that a text is a well-formed XML document without a DTD, in one pass: the parser
 * behind it is lenient, and takes much that is not XML for something. Returns the document without
 * its declaration, comments and processing instructions: only tags, text and CDATA are left for the
 * parser to read. Throws `XmlError`.
 */
export function scanDocument(text: string, maxDepth: number): string {
  const refuse: Refuse = (reason, problem, offset) => {
    throw new XmlError(reason, problem, positionAt(text, offset));
  };
  if (isBlank(text)) refuse("empty", "the document is empty, and no XML by its syntax", 0);
  const illegal = findIllegalCharacter(text);
  if (illegal !== -1) refuse("character", "a character XML does not allow", illegal);

  const kept: string[] = [];
  const nesting = trackNesting(refuse);
  let at = declaration.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const start = at;
    if (text.startsWith("<!--", start)) {
      at = scanComment(text, start, refuse);
      continue;
    }
    if (text.startsWith("<?", start)) {
      at = scanInstruction(text, start, refuse);
      continue;
    }
    if (text[start] !== "<") {
      at = scanText(text, start, nesting.isInside(), refuse);
    } else if (text.startsWith("<![CDATA[", start)) {
      if (!nesting.isInside()) refuse("syntax", "CDATA outside the root element", start);
      at = skipPast("]]>", text, start, refuse);
    } else if (text[start + 1] === "!") {
      refuse("DOCTYPE", "DTDs and other declarations are not accepted", start);
    } else {
      const tag = scanTag(text, start, refuse);
      nesting.enter(tag, start);
      at = tag.end;
    }
    kept.push(text.slice(start, at));
  }
  nesting.finish(at, maxDepth);
  return kept.join("");
}
