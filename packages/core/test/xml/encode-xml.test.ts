import { describe, expect, it } from "vitest";
import type { ModelSchema, PropertySchema } from "../../src/xml/schema.js";
import { encodeXml } from "../../src/xml/index.js";

const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

function write(
  properties: Record<string, PropertySchema>,
  value: unknown,
  more: Partial<ModelSchema> = {},
): string {
  return encodeXml({ name: "R", properties, ...more }, value);
}

describe("encodeXml", () => {
  it("writes elements in declared order under their wire names, whatever the order given", () => {
    const settings: ModelSchema = {
      name: "Settings",
      properties: { store: { type: "string", wire: "Store" }, name: { type: "string", wire: "Name" } },
      xml: { name: "ServiceSettings" },
    };
    expect(encodeXml(settings, { name: "n", store: "a=b;c=<&>" })).toBe(
      "<ServiceSettings><Store>a=b;c=&lt;&amp;&gt;</Store><Name>n</Name></ServiceSettings>",
    );
  });

  it("writes the base's elements first, and those of the kind", () => {
    const kind: ModelSchema = { name: "K", base: () => base, properties: { b: { type: "string" } } };
    const base: ModelSchema = {
      name: "B",
      discriminator: "t",
      kinds: { k: () => kind },
      properties: { t: { type: "string" } },
    };
    expect(encodeXml(base, { b: "1", t: "k" })).toBe("<B><t>k</t><b>1</b></B>");
  });

  it("writes attributes and text", () => {
    const properties: Record<string, PropertySchema> = {
      value: { type: "int32", xml: { text: true } },
      id: { type: "int64", wire: "Id", xml: { attribute: true } },
      at: { type: "string", xml: { attribute: true, namespace: "urn:n" } },
    };
    expect(write(properties, { value: 0, id: 12345678901234567n })).toBe('<R Id="12345678901234567">0</R>');
    expect(write(properties, { at: "x" })).toBe('<R xmlns:a0="urn:n" a0:at="x"/>');
  });

  it("declares a namespace where it begins, and nowhere else", () => {
    const inner: ModelSchema = { name: "I", properties: { a: { type: "string" } } };
    const properties: Record<string, PropertySchema> = {
      same: { type: "string" },
      other: { type: "model", model: () => inner, xml: { namespace: "urn:b" } },
      text: { type: "string", xml: { namespace: "urn:b" } },
      list: { type: "list", items: { type: "string" }, xml: { unwrapped: true, namespace: "urn:b" } },
    };
    expect(
      write(
        properties,
        { same: "1", other: { a: "2" }, text: "3", list: ["4"] },
        { xml: { name: "R", namespace: "urn:a" } },
      ),
    ).toBe(
      '<R xmlns="urn:a"><same>1</same><other xmlns="urn:b"><a>2</a></other><text xmlns="urn:b">3</text><list xmlns="urn:b">4</list></R>',
    );
  });

  it("leaves out what is undefined, null without meaning, or set by the service only", () => {
    const properties: Record<string, PropertySchema> = {
      a: { type: "string" },
      b: { type: "string" },
      c: { type: "string", readOnly: true },
    };
    expect(write(properties, { a: undefined, b: null, c: "x" })).toBe("<R/>");
  });

  it("writes null where it has a meaning as nil", () => {
    const properties: Record<string, PropertySchema> = {
      a: { type: "string", nullable: true },
      l: { type: "list", items: { type: "int32", nullable: true }, xml: { itemName: "n" } },
    };
    expect(write(properties, { a: null, l: [1, null] })).toBe(
      `<R><a ${xsi} i:nil="true"/><l><n>1</n><n ${xsi} i:nil="true"/></l></R>`,
    );
  });

  it("writes lists with and without an element round them, and lists in lists", () => {
    const items: PropertySchema = { type: "string" };
    const properties: Record<string, PropertySchema> = {
      w: { type: "list", items, xml: { itemName: "i" } },
      u: { type: "list", items, xml: { unwrapped: true } },
      d: { type: "list", items: { type: "list", items } },
    };
    expect(write(properties, { w: [], u: ["1", "2"], d: [["3"], []] })).toBe(
      "<R><w/><u>1</u><u>2</u><d><list><string>3</string></list><list/></d></R>",
    );
  });

  it("writes dates and bytes as their types say", () => {
    const date = new Date(Date.UTC(2024, 0, 2, 3, 4, 5, 6));
    const properties: Record<string, PropertySchema> = {
      a: { type: "dateTime" },
      b: { type: "unixTime" },
      c: { type: "httpDate" },
      d: { type: "bytes" },
      e: { type: "base64url" },
    };
    const bytes = new Uint8Array([0, 255, 191, 0]);
    expect(write(properties, { a: date, b: date, c: date, d: bytes, e: bytes })).toBe(
      "<R><a>2024-01-02T03:04:05.006Z</a><b>1704164645</b><c>Tue, 02 Jan 2024 03:04:05 GMT</c><d>AP+/AA==</d><e>AP-_AA</e></R>",
    );
  });

  it("passes on what the model does not know, behind the rest", () => {
    expect(write({ a: { type: "string" } }, { Extra: { "@x": "1", B: ["2", "3"] }, "@y": "4", a: "5" })).toBe(
      '<R y="4"><a>5</a><Extra x="1"><B>2</B><B>3</B></Extra></R>',
    );
    expect(write({}, { k: true }, { additional: { type: "boolean" } })).toBe("<R><k>true</k></R>");
  });

  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const node: ModelSchema = { name: "N", properties: { self: { type: "model", model: () => node } } };
  it.each<[string, PropertySchema, unknown]>([
    ["value", { type: "int32" }, "1"],
    ["value", { type: "int32" }, 1.5],
    ["value", { type: "int64" }, 2 ** 53],
    ["value", { type: "string" }, 1],
    ["value", { type: "float" }, Number.NaN],
    ["value", { type: "dateTime" }, "2024-01-02T03:04:05Z"],
    ["value", { type: "dateTime" }, new Date(Number.NaN)],
    ["value", { type: "dateTime" }, new Date(Date.UTC(10000, 0))],
    ["value", { type: "boolean" }, new Date(0)],
    ["value", { type: "list", items: { type: "string" } }, { length: 1 }],
    ["value", { type: "list", items: { type: "string" } }, [undefined]],
    ["value", { type: "model", model: () => node }, "x"],
    ["character", { type: "string" }, "a\u0000b"],
    ["name", { type: "map", items: { type: "string" } }, { "@onload": "x" }],
    ["name", { type: "map", items: { type: "string" } }, { "a><b": "x" }],
    ["depth", { type: "model", model: () => node }, circle],
  ])("refuses as %s what XML or the type cannot say: %o %o", (reason, a, value) => {
    expect(() => write({ a }, { a: value })).toThrow(expect.objectContaining({ name: "XmlError", reason }));
  });

  it("refuses a member under the wire name of a property, which would be there twice", () => {
    const attempt = (): string => write({ a: { type: "string", wire: "A" } }, { a: "1", A: "2" });
    expect(attempt).toThrow(expect.objectContaining({ reason: "value" }));
  });
});
