import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isXmlError, parseXmlElement, type XmlErrorReason } from "../../src/xml/index.js";
import { libxml2View, notJudged } from "./libxml2-view.js";
import { runs } from "../support/runs.js";

/** Pieces of markup of which most sequences are wrong somewhere, and some are not. */
const piece = fc.constantFrom(
  ..."<r>|</r>|<r/>|<a>|</a>|<a/>|<a b='1'>|<a b=\"&lt;\t&#9;\n\">|<p:a xmlns:p='urn:p'>|</p:a>|<p:a>|<a xmlns='urn:d'>".split(
    "|",
  ),
  ..."</a >|</a/>|< a>|<a / >|<a/ >|<a b='1'c='2'>|<a = b='1'>|<a b>|<a b=1>|<a b='<'>|<a b='&'>|<a b='1' b='2'>".split(
    "|",
  ),
  ..."<!-- c -->|<!-- a--b -->|<!---->|<!-->|<!--->|-->|--|<?p it's ?>|<?p?>|<??>|<?xml version='1.0'?>|<? p?>|<?p>|?>".split(
    "|",
  ),
  ..."<![CDATA[x]]>|<![CDATA[]]]]>|<![CDATA[<a>&amp;]]>|]]>|]]|>|<![CDATA[|&amp;|&#65;|&#x41;|&#0;|&#xD800;|&x;|&am|p;|&|;".split(
    "|",
  ),
  ..."text| |\n|\t|\r\n|\r|\u00a0|\u0085|\u2028|é|😀|\ufffe|\u0001|\"|'|=|/|<|a|:|xmlns".split("|"),
  ..."<a\u00a0>|<é>|</é>|<a\u00a0b='1'>|<1>|<a:b:c/>|<:a/>|<a:/>|<a xmlns:p=''>|<a xmlns:xml='urn:x'>|<a xmlns=''>|<a p:b='1'>".split(
    "|",
  ),
  ..."<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' q:b='2'>|<a xml:lang='en'>|<xml>|</xml>|<a b='\r\n\t '>|<a b = \"'\" c='\"'>".split(
    "|",
  ),
);

const declaration = `<?xml version='1.0' encoding="utf-8"?>`;

const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

/** Well-formed documents, to be changed in few places. */
const { document: wellFormed } = fc.letrec<{ document: string; element: string; content: string }>((tie) => ({
  document: fc
    .tuple(fc.constantFrom("", `${declaration}\n`, "<!-- c --><?p q?>"), tie("element"))
    .map((parts) => parts.join("")),
  element: fc
    .tuple(
      fc.constantFrom("a", "b", "p:c", "é"),
      fc.constantFrom("", " x='1'", " p:x=\"&amp;'\" x=' \n'", " xmlns='urn:d'", " xmlns:p='urn:q' y=''"),
      fc.array(tie("content"), { maxLength: 3 }),
    )
    .map(
      ([name, attributes, content]) =>
        `<${name} xmlns:p='urn:p'${attributes.replace("xmlns:p='urn:q'", "")}>${content.join("")}</${name}>`,
    ),
  content: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("t", " ", "&lt;", "<![CDATA[ <&]]>", "<e/>", "<!--x-->", "<?p '?>"),
    tie("element"),
  ),
}));

const damaged = fc
  .tuple(wellFormed, fc.nat(), fc.nat({ max: 3 }), fc.oneof(piece, fc.constant("")))
  .map(([text, at, removed, inserted]) => {
    const offset = at % (text.length + 1);
    return text.slice(0, offset) + inserted + text.slice(offset + removed);
  });

/** What we refuse although it is XML: our policy, not a disagreement. */
const policy = new Set<XmlErrorReason>(["DOCTYPE", "name", "depth", "size", "nil"]);

/** The document as we read it, `undefined` if it is no XML to us. */
function ownView(bytes: Uint8Array): unknown {
  try {
    return parseXmlElement(bytes);
  } catch (error) {
    if (!isXmlError(error)) throw error;
    return policy.has(error.reason) ? notJudged : undefined;
  }
}

/** Both views of a document; the same ones where the two parsers need not agree. */
function viewsOf(text: string): readonly [ours: unknown, theirs: unknown] {
  const bytes = new TextEncoder().encode(text);
  const [ours, theirs] = [ownView(bytes), libxml2View(bytes)];
  // libxml2 overlooks some damage to the declaration, such as the version "1.".
  const isDamaged = text.startsWith("<?xml ") && !text.startsWith(declaration);
  return isDamaged || ours === notJudged || theirs === notJudged ? [notJudged, notJudged] : [ours, theirs];
}

describe("what is XML", () => {
  it("is so for libxml2 too, and reads the same", () => {
    const anything = fc.oneof(
      soup.map((text) => `<r>${text}</r>`),
      soup,
      wellFormed,
      damaged,
    );
    const property = fc.property(anything, (text) => {
      const [ours, theirs] = viewsOf(text);
      expect(ours).toEqual(theirs);
    });
    fc.assert(property, { seed: 1, numRuns: runs(3000) });
  });
});
