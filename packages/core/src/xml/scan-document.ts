import { type Refuse, scanTag } from "./scan-tag.js";
import { scanComment, scanInstruction, scanText, skipPast } from "./scan-content.js";
import { XmlError } from "./xml-error.js";
import { positionAt } from "./xml-position.js";
import { trackNesting } from "./track-nesting.js";
import { findIllegalCharacter, isBlank } from "./xml-text.js";

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
