import { describe, expect, it } from "vitest";
import { parseXml, parseXmlElement } from "../../src/xml/index.js";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** The document as plain data, by way of JSON: results have no prototype. */
function read(input: string | Uint8Array, lists: readonly string[] = []): unknown {
  const { name, value } = parseXml(input, { lists });
  return { [name]: JSON.parse(JSON.stringify(value)) };
}

describe("plain data", () => {
  it.each([
    ["a leaf is its text, never a number or boolean", "<r>007</r>", { r: "007" }],
    ["an empty leaf is empty text", "<r></r>", { r: "" }],
    ["white space in a leaf is kept", "<r> \n</r>", { r: " \n" }],
    ["white space between children is not", "<r>\n <a/>\n</r>", { r: { a: "" } }],
    ["a no-break space is text", "<r>\u00a0<a/></r>", { r: { a: "", "#text": "\u00a0" } }],
    ["text round children is one text", "<r>x<a/>y</r>", { r: { a: "", "#text": "xy" } }],
    ["text beside attributes has a member", "<r id='1'>t</r>", { r: { "@id": "1", "#text": "t" } }],
    ["an element with attributes only has no text", "<r id='1'/>", { r: { "@id": "1" } }],
    ["what is repeated is a list", "<r><b>1</b><c/><b/></r>", { r: { b: ["1", ""], c: "" } }],
    ["CDATA is text as it stands", "<r>a<![CDATA[<&amp;]]>]]<![CDATA[>]]></r>", { r: "a<&amp;]]>" }],
    ["comments and instructions are left out", "<!--a--><r>1<!-- b -->2<?p it's?></r><?q?>", { r: "12" }],
    [
      "references are resolved once",
      "<r a='&quot;'>&amp;lt;&#x41;&#66;&apos;</r>",
      { r: { "@a": '"', "#text": "&lt;AB'" } },
    ],
    ["line ends are normalised, but not as references", "<r>a\r\nb\rc&#13;</r>", { r: "a\nb\nc\r" }],
    [
      "white space in attributes is normalised, but not as references",
      "<r a='x\ty\r\nz&#10;'/>",
      { r: { "@a": "x y z\n" } },
    ],
    [
      "members of objects are fine as names",
      "<r toString='1'><valueOf/></r>",
      { r: { "@toString": "1", valueOf: "" } },
    ],
  ])("%s", (_, xml, expected) => {
    expect(read(xml)).toEqual(expected);
  });

  it("has objects without a prototype", () => {
    const { value } = parseXml("<r><a/></r>");
    expect(Object.getPrototypeOf(value)).toBeNull();
  });
});

describe("lists that are named", () => {
  it.each([
    ["one item", "<r><i>1</i></r>", { r: { i: ["1"] } }],
    ["no item", "<r/>", { r: { i: [] } }],
    ["white space only", "<r>\n</r>", { r: { i: [] } }],
    ["a nil item", `<r xmlns:x="${xsi}"><i x:nil="1"/></r>`, { r: { i: [null] } }],
  ])("are lists with %s", (_, xml, expected) => {
    expect(read(xml, ["r.i"])).toEqual(expected);
  });

  it("may lie in lists", () => {
    const xml = "<r><g><i>1</i></g><g/></r>";
    expect(read(xml, ["r.g", "r.g.i"])).toEqual({ r: { g: [{ i: ["1"] }, { i: [] }] } });
  });

  it("are not made up where their parent is missing or elsewhere", () => {
    expect(read("<r><x><i>1</i></x></r>", ["r.g.i", "other.i", "i"])).toEqual({ r: { x: { i: "1" } } });
  });
});

describe("namespaces", () => {
  it("are resolved by prefix, default and redeclaration", () => {
    const root = parseXmlElement(
      "<p:r xmlns:p='urn:p' xmlns='urn:d' a='1' p:a='2'><b/><b xmlns=''/><p:b xmlns:p='urn:q'/></p:r>",
    );
    expect(root).toMatchObject({ name: "r", namespace: "urn:p" });
    expect(root.attributes).toEqual([
      { name: "a", namespace: undefined, value: "1" },
      { name: "a", namespace: "urn:p", value: "2" },
    ]);
    expect(root.children.map(({ name, namespace }) => [name, namespace])).toEqual([
      ["b", "urn:d"],
      ["b", undefined],
      ["b", "urn:q"],
    ]);
  });

  it("name the root's in the result, and leave no prefix and no declaration there", () => {
    expect(parseXml("<p:r xmlns:p='urn:p' xml:lang='en'><p:a/></p:r>")).toEqual({
      name: "r",
      namespace: "urn:p",
      value: { "@lang": "en", a: "" },
    });
  });

  it("resolve references in a declaration before it counts", () => {
    expect(parseXml("<r xmlns='urn:&#97;'/>").namespace).toBe("urn:a");
  });
});

describe("nil", () => {
  it.each([
    ["true", { a: null }],
    [" 1 ", { a: null }],
    ["false", { a: "" }],
    ["0", { a: "" }],
  ])("with the value %j", (nil, expected) => {
    expect(read(`<r xmlns:x="${xsi}"><a x:nil="${nil}"/></r>`)).toEqual({ r: expected });
  });

  it("is nil with white space inside", () => {
    expect(read(`<r xmlns:x="${xsi}" x:nil="true"> \n</r>`)).toEqual({ r: null });
  });

  it("is an attribute like others in any other namespace", () => {
    expect(read("<r nil='true' xmlns:x='urn:x'><a x:nil='true'/></r>")).toEqual({
      r: { "@nil": "true", a: { "@nil": "true" } },
    });
  });
});

describe("bytes", () => {
  const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
    new Uint8Array(
      [...text]
        .flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])
        .map((_, i, all) => all[bigEndian ? i ^ 1 : i] ?? 0),
    );
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ["UTF-8", utf8("<r>é</r>")],
    ["UTF-8 with a byte order mark", utf8("\uFEFF<?xml version='1.0' encoding='UTF-8'?><r>é</r>")],
    [
      "UTF-16 little-endian with a mark",
      utf16("\uFEFF<?xml version='1.0' encoding='utf-16'?><r>é</r>", false),
    ],
    ["UTF-16 big-endian with a mark", utf16("\uFEFF<r>é</r>", true)],
    ["UTF-16 big-endian that says so", utf16("<?xml version='1.0' encoding='UTF-16BE'?><r>é</r>", true)],
    ["UTF-16 little-endian that says so", utf16("<?xml version='1.0' encoding='UTF-16'?><r>é</r>", false)],
  ])("are read as %s", (_, bytes) => {
    expect(read(bytes)).toEqual({ r: "é" });
  });

  it.each([
    ["invalid UTF-8", new Uint8Array([...utf8("<r>"), 0xe9, ...utf8("</r>")])],
    ["half a UTF-16 character", utf16("\uFEFF<r/>", false).slice(0, -1)],
    ["UTF-8 that says UTF-16", utf8("<?xml version='1.0' encoding='utf-16'?><r/>")],
    ["UTF-16 that says UTF-8", utf16("\uFEFF<?xml version='1.0' encoding='utf-8'?><r/>", false)],
    [
      "little-endian that says big-endian",
      utf16("\uFEFF<?xml version='1.0' encoding='utf-16be'?><r/>", false),
    ],
    ["another encoding", utf8("<?xml version='1.0' standalone='no' encoding = \"iso-8859-1\"?><r/>")],
  ])("are refused as %s", (_, bytes) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ name: "XmlError", reason: "encoding" }));
  });

  it("do not matter to text, whatever it says of itself", () => {
    expect(read("\uFEFF<?xml version='1.0' encoding='utf-16'?><r>é</r>")).toEqual({ r: "é" });
  });
});
