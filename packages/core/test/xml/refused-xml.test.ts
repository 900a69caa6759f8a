import { describe, expect, it } from "vitest";
import { isXmlError, parseXml, type XmlError } from "../../src/xml/index.js";

const xsi = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";

function refusalOf(input: string | Uint8Array, limits = {}): XmlError {
  try {
    parseXml(input, limits);
  } catch (error) {
    if (isXmlError(error)) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("a document is refused", () => {
  it.each([
    ["empty", "nothing", ""],
    ["empty", "white space", " \n"],
    ["empty", "a lone byte order mark", "\uFEFF"],
    ["syntax", "no root element", "<!-- a -->"],
    ["syntax", "JSON", '{"error":{}}'],
    ["syntax", "two root elements", "<a/><b/>"],
    ["syntax", "text behind the root", "<r/>x"],
    ["syntax", "CDATA behind the root", "<r/><![CDATA[x]]>"],
    ["syntax", "a reference outside the root", "&#32;<r/>"],
    ["syntax", "an end that is missing", "<r><a></a>"],
    ["syntax", "an end tag too many", "<r/></r>"],
    ["syntax", "end tags in the wrong order", "<r><a></r></a>"],
    ["syntax", "a tag that is cut off", "<r"],
    ["syntax", "an end tag with a slash behind", "<r><a></a/></a></r>"],
    ["syntax", "an end tag with a slash", "<r><a></a/></r>"],
    ["syntax", "an end tag with an attribute", "<r></r a='1'>"],
    ["syntax", "an attribute without quotes", "<r a=1/>"],
    ["syntax", "an attribute without a value", "<r a/>"],
    ["syntax", "an equals sign too many", "<r = a='1'/>"],
    ["syntax", "attributes without space between", "<r a='1'b='2'/>"],
    ["syntax", "an attribute given twice", "<r a='1' a='2'/>"],
    ["syntax", "markup in an attribute", "<r a='<'/>"],
    ["syntax", "a name that starts with a digit", "<1/>"],
    ["syntax", "a name the parser would cut short", "<a\uFEFFb/>"],
    ["syntax", "another such name", "<r xmlns:p\u1680='urn:p'/>"],
    ["syntax", "the end of CDATA in text", "<r>]]></r>"],
    ["syntax", "CDATA that is not closed", "<r><![CDATA[</r>"],
    ["syntax", "two hyphens in a comment", "<!-- a -- b --><r/>"],
    ["syntax", "two hyphens in a comment inside the root", "<r><!-- a -- b --></r>"],
    ["syntax", "a comment that ends in three hyphens", "<!-- a ---><r/>"],
    ["syntax", "a comment that is not closed", "<r/><!-- a"],
    ["syntax", "a declaration that is not at the start", " <?xml version='1.0'?><r/>"],
    ["syntax", "a declaration without a version", "<?xml encoding='utf-8'?><r/>"],
    ["syntax", "XML 2.0", "<?xml version='2.0'?><r/>"],
    ["syntax", "an instruction without a name", "<? p?><r/>"],
    ["syntax", "a bare ampersand", "<r>a & b</r>"],
    ["syntax", "a bare ampersand in an attribute", "<r a='a&b'/>"],
    ["syntax", "a reference made of two halves", "<r>&am<!-- -->p;</r>"],
    ["syntax", "a reference to no number", "<r>&#x;</r>"],
    ["entity", "an entity of HTML", "<r>&nbsp;</r>"],
    ["entity", "an entity named after a member of objects", "<r>&toString;</r>"],
    ["entity", "a reference to NUL", "<r>&#0;</r>"],
    ["entity", "a reference to a control character, in an attribute", "<r a='&#x1F;'/>"],
    ["entity", "a reference to half a character", "<r>&#xD83D;&#xDE00;</r>"],
    ["entity", "a reference beyond Unicode", "<r>&#x110000;</r>"],
    ["character", "a control character", "<r>a\u0001</r>"],
    ["character", "a control character in a comment", "<r><!-- \u0000 --></r>"],
    ["character", "half a character", "<r>\uD83D</r>"],
    ["character", "U+FFFF", "<r>\uFFFF</r>"],
    ["DOCTYPE", "a DTD", "<!DOCTYPE r><r/>"],
    ["DOCTYPE", "a DTD inside the root", "<r><!DOCTYPE r [<!ENTITY x 'y'>]>&x;</r>"],
    ["DOCTYPE", "a DTD behind something like a comment", "<r/><!- a ->"],
    ["DOCTYPE", "CDATA in lower case", "<r><![cdata[x]]></r>"],
    ["name", "a reserved element", "<r><__proto__/></r>"],
    ["name", "a reserved element with a prefix", "<p:constructor xmlns:p='urn:p'/>"],
    ["name", "a reserved attribute", "<r prototype='1'/>"],
    ["namespace", "a prefix that is not declared", "<p:r/>"],
    ["namespace", "a prefix of an attribute that is not declared", "<r p:a='1'/>"],
    ["namespace", "a prefix declared elsewhere", "<r><a xmlns:p='urn:p'/><p:b/></r>"],
    ["namespace", "a name with two colons", "<a:b:c/>"],
    ["namespace", "a prefix that is taken back", "<r xmlns:p=''/>"],
    ["namespace", "xml bound to something else", "<r xmlns:xml='urn:p'/>"],
    ["namespace", "another prefix for xml", "<r xmlns:p='http://www.w3.org/XML/1998/namespace'/>"],
    ["namespace", "another prefix for xmlns", "<r xmlns:p='http://www.w3.org/2000/xmlns/'/>"],
    ["namespace", "xmlns bound", "<r xmlns:xmlns='urn:p'/>"],
    [
      "namespace",
      "an attribute twice under two prefixes",
      "<r xmlns:p='urn:p' xmlns:q='urn:p' p:a='1' q:a='2'/>",
    ],
    ["namespace", "two attributes that differ in their namespace only", "<r xmlns:p='urn:p' p:a='1' a='2'/>"],
    ["nil", "nil with text", `<r ${xsi} i:nil='true'>v</r>`],
    ["nil", "nil with a child", `<r ${xsi} i:nil='true'><a/></r>`],
    ["nil", "nil that is neither true nor false", `<r ${xsi} i:nil='yes'/>`],
  ])("as %s: %s", (reason, _, xml) => {
    expect(refusalOf(xml).reason).toBe(reason);
  });

  it("with the place where it is wrong", () => {
    expect(refusalOf("<r>\r\n<a>\r\n  <b c='&x;'/>")).toMatchObject({ line: 3, column: 9 });
    expect(refusalOf("<r/>\n x")).toMatchObject({ line: 1, column: 5 });
  });

  it("without a word of it in the error", () => {
    const xmls = [
      "<secret>&secret;</secret>",
      "<r><secret></r>",
      "secret",
      "<r secret=secret/>",
      "<secret:r/>",
      "<!secret>",
    ];
    for (const xml of xmls) {
      const error = refusalOf(xml);
      expect(`${error.message} ${JSON.stringify(error)}`).not.toContain("secret");
    }
  });
});

describe("limits", () => {
  const nested = (levels: number): string => "<a>".repeat(levels) + "</a>".repeat(levels);

  it("allow 64 levels unless told otherwise", () => {
    expect(parseXml(nested(64)).name).toBe("a");
    expect(refusalOf(nested(65)).reason).toBe("depth");
    expect(refusalOf("<a><b><c/></b></a>", { maxDepth: 2 }).reason).toBe("depth");
    expect(parseXml(nested(200), { maxDepth: 200 }).name).toBe("a");
  });

  it("count bytes and not characters", () => {
    const bytes = new TextEncoder().encode("<r>é</r>");
    expect(refusalOf(bytes, { maxBytes: 8 }).reason).toBe("size");
    expect(parseXml(bytes, { maxBytes: 9 }).value).toBe("é");
  });

  it("stop a document of 6 MB before it is looked at", () => {
    expect(refusalOf(new Uint8Array(6_000_000)).reason).toBe("size");
  });
});

describe("hostile documents", () => {
  // Each would take minutes if any step looked at a character more than a few times.
  const many = 300_000;
  const declarations = Array.from({ length: 50_000 }, (_, index) => `xmlns:p${index}="urn:p"`).join(" ");
  it.each([
    ["start tags", "<a>".repeat(many), "syntax"],
    ["less-than signs", "<".repeat(many), "syntax"],
    ["comment starts", `<r>${"<!--".repeat(many)}`, "syntax"],
    ["CDATA starts", `<r>${"<![CDATA[".repeat(many)}`, "syntax"],
    ["blanks in a tag", `<r${" ".repeat(many)}<`, "syntax"],
    ["a name without end", `<${"r".repeat(many)}`, "syntax"],
    ["quotes that do not match", `<r ${"a='".repeat(many)}`, "syntax"],
    ["ampersands without end", `<r>${"&a".repeat(many)}</r>`, "syntax"],
    ["digits", `<r>&#${"9".repeat(many)};</r>`, "entity"],
    ["nesting", "<a>".repeat(many) + "</a>".repeat(many), "depth"],
  ])("made of %s are refused at once", (_, xml, reason) => {
    expect(refusalOf(xml).reason).toBe(reason);
  });

  it.each([
    ["references", `<r>${"&amp;".repeat(many)}</r>`],
    ["comments", `<r>${"<!-- -->".repeat(many)}</r>`],
    ["namespaces", `<r ${declarations}>${"<p0:a xmlns:x='urn:x'/>".repeat(30_000)}</r>`],
    ["one attribute", `<r a="${"x ".repeat(many)}"/>`],
  ])("made of %s are read", (_, xml) => {
    expect(parseXml(xml).name).toBe("r");
  });
});
