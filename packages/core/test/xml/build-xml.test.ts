import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildXml, isXmlError, parseXml } from "../../src/xml/index.js";
import { libxml2View } from "./libxml2-view.js";

function reasonOf(value: unknown): string {
  try {
    return `accepted: ${buildXml(value)}`;
  } catch (error) {
    if (isXmlError(error)) return error.reason;
    throw error;
  }
}

describe("buildXml", () => {
  it.each([
    ["text, escaped", { r: "a&b<c>d\"e'\r\n\t]]>" }, "<r>a&amp;b&lt;c&gt;d\"e'&#xD;\n\t]]&gt;</r>"],
    ["attributes, escaped", { r: { "@a": "&<>\"'\r\n\t" } }, '<r a="&amp;&lt;&gt;&quot;\'&#xD;&#xA;&#x9;"/>'],
    [
      "attributes and text",
      { r: { "#text": "t", "@a": true, "@b": null, "@c": undefined } },
      '<r a="true">t</r>',
    ],
    ["lists as repeated elements", { r: { i: ["1", null, 2], j: [] } }, "<r><i>1</i><i/><i>2</i></r>"],
    ["null and empty text as empty elements", { r: { a: null, b: "" } }, "<r><a/><b/></r>"],
    ["nothing for undefined", { r: { a: undefined, b: 1 } }, "<r><b>1</b></r>"],
    [
      "numbers, bigints and booleans",
      { r: { a: -0, b: 1e21, c: 12345678901234567890n, d: false } },
      "<r><a>0</a><b>1e+21</b><c>12345678901234567890</c><d>false</d></r>",
    ],
    ["dates in UTC", { r: new Date(Date.UTC(2024, 0, 2, 3, 4, 5, 6)) }, "<r>2024-01-02T03:04:05.006Z</r>"],
    [
      "declared prefixes",
      { "p:r": { "@xmlns:p": "urn:p", "@p:a": 1, "p:b": 2 } },
      '<p:r xmlns:p="urn:p" p:a="1"><p:b>2</p:b></p:r>',
    ],
    [
      "one object in two places",
      ((o) => ({ r: { a: o, b: o } }))({ c: 1 }),
      "<r><a><c>1</c></a><b><c>1</c></b></r>",
    ],
  ])("writes %s", (_, value, xml) => {
    expect(buildXml(value)).toBe(xml);
  });

  it("writes children in the order given, and the others behind them", () => {
    const value = {
      r: {
        c: 1,
        b: [
          { y: 1, x: 2 },
          { y: 3, x: 4 },
        ],
        a: 5,
        d: 6,
      },
    };
    expect(buildXml(value, { order: { r: ["a", "b"], "r.b": ["x", "y"] } })).toBe(
      "<r><a>5</a><b><x>2</x><y>1</y></b><b><x>4</x><y>3</y></b><c>1</c><d>6</d></r>",
    );
  });

  it("starts with a declaration if asked", () => {
    expect(buildXml({ r: "é" }, { declaration: true })).toBe(
      '<?xml version="1.0" encoding="utf-8"?><r>é</r>',
    );
  });

  const circle: Record<string, unknown> = {};
  circle["o"] = [{ circle }];
  const deep = (levels: number): unknown => (levels === 0 ? "" : { a: deep(levels - 1) });
  it.each([
    ["value", "no root", {}],
    ["value", "two roots", { a: 1, b: 2 }],
    ["value", "a list as the root", { r: ["1"] }],
    ["value", "no object", "r"],
    ["value", "NaN", { r: Number.NaN }],
    ["value", "infinity in an attribute", { r: { "@a": Infinity } }],
    ["value", "an invalid date", { r: new Date("x") }],
    ["value", "a function", { r: () => 1 }],
    ["value", "a symbol", { r: Symbol("x") }],
    ["value", "bytes", { r: new Uint8Array(1) }],
    ["value", "a map", { r: new Map([["a", 1]]) }],
    ["value", "inherited members", { r: Object.create({ evil: 1 }) }],
    ["value", "a list in a list", { r: { i: [["1"]] } }],
    ["value", "a gap in a list", { r: { i: ["1", undefined] } }],
    ["value", "an object as an attribute", { r: { "@a": {} } }],
    ["value", "a list as text", { r: { "#text": ["a"] } }],
    ["name", "an element that closes itself", { r: { "a><x": "1" } }],
    ["name", "an instruction", { "?x ?><evil/>": "1" }],
    ["name", "a number", { r: { 1: "2" } }],
    ["name", "an empty name", { r: { "": "2" } }],
    ["name", "an attribute that brings another", { r: { "@a='1' b": "2" } }],
    ["name", "a declaration that brings an attribute", { r: { "@xmlns:a='1' b": "2" } }],
    ["name", "a comment", { r: { "#comment": "x" } }],
    ["name", "a prototype", JSON.parse('{"r":{"__proto__":{"x":"1"}}}')],
    ["namespace", "a prefix that is not declared", { "p:r": "1" }],
    ["namespace", "a prefix that is taken back", { r: { "@xmlns:p": "" } }],
    ["character", "a control character", { r: "a\u0000" }],
    ["character", "half a character in an attribute", { r: { "@a": "\uD800" } }],
    ["cycle", "a value that lies in itself", { r: circle }],
    ["depth", "nesting beyond 64 levels", deep(65)],
  ])("refuses as %s: %s", (reason, _, value) => {
    expect(reasonOf(value)).toBe(reason);
  });

  it("goes as deep as it can read", () => {
    expect(parseXml(buildXml(deep(64))).name).toBe("a");
  });

  it("writes what comes back as it was, for libxml2 too", () => {
    const text = fc
      .string({ unit: "binary", maxLength: 8 })
      .filter((each) => !/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(each));
    const name = fc.constantFrom("a", "b.c", "é", "toString", "_1", "x-y");
    const { content } = fc.letrec<{ content: unknown }>((tie) => ({
      content: fc.oneof(
        { depthSize: "small" },
        text,
        fc
          .tuple(
            fc.dictionary(name, text, { maxKeys: 2 }),
            fc.dictionary(name, tie("content"), { minKeys: 1, maxKeys: 3 }),
          )
          .map(([attributes, children]) => ({
            ...Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`@${key}`, value])),
            ...children,
          })),
        fc.record({ i: fc.array(text, { minLength: 2, maxLength: 3 }) }),
      ),
    }));
    fc.assert(
      fc.property(content, (value) => {
        const xml = buildXml({ r: value });
        expect(libxml2View(xml)).toBeDefined();
        expect(JSON.parse(JSON.stringify(parseXml(xml).value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
