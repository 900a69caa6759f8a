import { describe, expect, it } from "vitest";
import { asSent } from "../../src/codec/index.js";
import type { UnexpectedValue } from "../../src/deserialize/index.js";
import type { ModelSchema, PropertySchema } from "../../src/xml/schema.js";
import { decodeXml, encodeXml } from "../../src/xml/index.js";

const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

function model(properties: Record<string, PropertySchema>, more: Partial<ModelSchema> = {}): ModelSchema {
  return { name: "Root", properties, ...more };
}

/** What is read of a document, what is odd in it, and the document written again. */
function read(schema: ModelSchema, xml: string) {
  const odd: UnexpectedValue[] = [];
  const value = decodeXml(schema, xml, { report: (one) => odd.push(one) });
  return { value: Object(value), odd: odd.map(({ path }) => path), back: encodeXml(schema, value) };
}

/** A value without the memory of how it came. */
function bare(value: unknown): unknown {
  return structuredClone(value);
}

function decodeError(path: string): unknown {
  return expect.objectContaining({ name: "DecodeError", path });
}

describe("the root element", () => {
  const schema = model(
    { id: { type: "string", wire: "ID" } },
    { xml: { name: "Operation", namespace: "urn:a" } },
  );

  it.each([
    ["in the declared namespace", "<Operation xmlns='urn:a'><ID>1</ID></Operation>"],
    ["in none", "<Operation><ID>1</ID></Operation>"],
    ["with a prefix", "<p:Operation xmlns:p='urn:a'><p:ID>1</p:ID></p:Operation>"],
    ["with children in no namespace", "<p:Operation xmlns:p='urn:a'><ID>1</ID></p:Operation>"],
  ])("is accepted %s", (_, xml) => {
    expect(bare(decodeXml(schema, xml))).toEqual({ id: "1" });
  });

  it.each([
    ["of another name", "<Error xmlns='urn:a'/>"],
    ["in another namespace", "<Operation xmlns='urn:b'/>"],
  ])("is refused %s", (_, xml) => {
    expect(() => decodeXml(schema, xml)).toThrow(decodeError("body"));
  });

  it("may be in any namespace if none is declared, and has the model's name", () => {
    expect(bare(decodeXml(model({}), "<Root xmlns='urn:b'/>"))).toEqual({});
  });

  it("is read from bytes too", () => {
    expect(bare(decodeXml(schema, new TextEncoder().encode("<Operation><ID>é</ID></Operation>")))).toEqual({
      id: "é",
    });
  });
});

describe("elements", () => {
  it("come in any order, and are typed by declaration only", () => {
    const schema = model({ a: { type: "string" }, b: { type: "int32" } });
    expect(bare(decodeXml(schema, "<Root><b> 7 </b><a> 007 </a></Root>"))).toEqual({ a: " 007 ", b: 7 });
  });

  it("given twice where there is one are no value, for none of them is the right one", () => {
    const schema = model({ status: { type: "string", wire: "Status" }, id: { type: "string" } });
    const xml = "<Root><Status>Failed</Status><Status>Succeeded</Status><id>1</id></Root>";
    const { value, odd, back } = read(schema, xml);
    expect(bare(value)).toEqual({ id: "1" });
    expect(asSent(value)).toEqual({ Status: ["Failed", "Succeeded"] });
    expect(odd).toEqual(["Root.Status"]);
    expect(back).toBe(xml);
  });

  it("that are missing are so in the result, required or not", () => {
    const child: PropertySchema = {
      type: "model",
      model: () => model({ a: { type: "string", required: true } }),
    };
    expect(bare(decodeXml(model({ child }), "<Root/>"))).toEqual({});
    expect(bare(decodeXml(model({ child }), "<Root><child/></Root>"))).toEqual({ child: {} });
  });

  it("may be attributes and text", () => {
    const schema = model({
      id: { type: "int64", wire: "Id", xml: { attribute: true } },
      value: { type: "string", xml: { text: true } },
    });
    expect(bare(decodeXml(schema, "<Root Id='9007199254740993'>t</Root>"))).toEqual({
      id: 9007199254740993n,
      value: "t",
    });
    expect(bare(decodeXml(schema, "<Root/>"))).toEqual({ value: "" });
  });

  it("in a namespace of their own are told from others of the same name", () => {
    const schema = model(
      {
        code: { type: "string", wire: "Code" },
        other: { type: "string", wire: "Other", xml: { namespace: "urn:o" } },
      },
      { xml: { name: "Root", namespace: "urn:a" } },
    );
    const xml =
      "<Root xmlns='urn:a' xmlns:o='urn:o'><o:Code>x</o:Code><Code>1</Code><o:Other>2</o:Other></Root>";
    expect(bare(decodeXml(schema, xml))).toEqual({ code: "1", other: "2", Code: "x" });
  });

  it("of another namespace than their parent's are told from its own, if none is declared", () => {
    const schema = model({ code: { type: "string", wire: "Code" } });
    const xml = "<Root xmlns='urn:a'><Code>1</Code><x:Code xmlns:x='urn:x'>2</x:Code></Root>";
    expect(bare(decodeXml(schema, xml))).toEqual({ code: "1", Code: "2" });
  });

  it("with children where text belongs are kept as they came", () => {
    const { value, odd, back } = read(model({ a: { type: "string" } }), "<Root><a><b>1</b></a></Root>");
    expect(bare(value)).toEqual({});
    expect(asSent(value)).toEqual({ a: { b: "1" } });
    expect(odd).toEqual(["Root.a"]);
    expect(back).toBe("<Root><a><b>1</b></a></Root>");
  });

  it("keep names that objects have members of", () => {
    const text: PropertySchema = { type: "string" };
    const schema = model({ toString: text });
    expect(bare(decodeXml(schema, "<Root><toString>1</toString><valueOf>2</valueOf></Root>"))).toEqual({
      toString: "1",
      valueOf: "2",
    });
  });
});

describe("what the schema does not know", () => {
  it("is kept under its wire name as plain data", () => {
    const xml = "<Root x='1'>t<Extra a='2'><B/></Extra><Many>1</Many><Many>2</Many></Root>";
    expect(JSON.parse(JSON.stringify(decodeXml(model({}), xml)))).toEqual({
      "@x": "1",
      "#text": "t",
      Extra: { "@a": "2", B: "" },
      Many: ["1", "2"],
    });
  });

  it("does not take the place of a property that has that name", () => {
    const schema = model({ name: { type: "string", wire: "Name" } });
    expect(bare(decodeXml(schema, "<Root><name>x</name><Name>1</Name></Root>"))).toEqual({ name: "1" });
  });

  it("has the type of additional properties", () => {
    expect(
      bare(decodeXml(model({}, { additional: { type: "int32" } }), "<Root><a>1</a><b>2</b></Root>")),
    ).toEqual({
      a: 1,
      b: 2,
    });
  });
});

describe("lists", () => {
  const wrapped: PropertySchema = {
    type: "list",
    wire: "Items",
    items: { type: "int32" },
    xml: { itemName: "Item" },
  };
  const unwrapped: PropertySchema = {
    type: "list",
    wire: "Item",
    items: { type: "string" },
    xml: { unwrapped: true },
  };

  it.each([
    ["with one item", wrapped, "<Items><Item>1</Item></Items>", [1]],
    ["with two", wrapped, "<Items>\n<Item>1</Item>\n<Item>2</Item>\n</Items>", [1, 2]],
    ["without items", wrapped, "<Items/>", []],
    ["that are not there", wrapped, "", undefined],
    ["without an element round them", unwrapped, "<Item>1</Item><Other/><Item/>", ["1", ""]],
    ["without an element round them, and without items", unwrapped, "", []],
  ])("%s", (_, items, xml, expected) => {
    expect(decodeXml(model({ items }), `<Root>${xml}</Root>`)).toMatchObject(
      expected ? { items: expected } : {},
    );
    expect(Object.hasOwn(Object(decodeXml(model({ items }), `<Root>${xml}</Root>`)), "items")).toBe(
      expected !== undefined,
    );
  });

  it("name their items after the type if nothing else is said", () => {
    const kind = (): ModelSchema => ({ name: "Kind", properties: { a: { type: "string" } } });
    const schema = model({
      texts: { type: "list", items: { type: "string" } },
      kinds: { type: "list", items: { type: "model", model: kind } },
    });
    const xml = "<Root><texts><string>x</string></texts><kinds><Kind><a>1</a></Kind></kinds></Root>";
    expect(bare(decodeXml(schema, xml))).toEqual({ texts: ["x"], kinds: [{ a: "1" }] });
  });

  it("keep the place of an item that is nil", () => {
    const xml = `<Root ${xsi}><Items><Item>1</Item><Item i:nil="true"/><Item>2</Item></Items></Root>`;
    expect(bare(decodeXml(model({ items: wrapped }), xml))).toEqual({ items: [1, null, 2] });
  });

  it.each([
    ["an item of another name", "<Items><item>1</item></Items>", "Root.Items", undefined],
    ["text among the items", "<Items>1</Items>", "Root.Items", undefined],
    ["an item of another type", "<Items><Item>1</Item><Item>x</Item></Items>", "Root.Items[1]", [1, "x"]],
    ["an item without a value", "<Items><Item/></Items>", "Root.Items[0]", [""]],
    ["a second list", "<Items/><Items/>", "Root.Items", undefined],
  ])("with %s do not hide the rest, and go back as they came", (_, xml, path, items) => {
    const schema = model({ items: wrapped, id: { type: "string" } });
    const whole = `<Root>${xml}<id>1</id></Root>`;
    const { value, odd, back } = read(schema, whole);
    expect(value.items).toEqual(items);
    expect(value.id).toBe("1");
    expect(odd).toEqual([path]);
    expect(back).toBe(whole);
  });
});

describe("maps", () => {
  it("have the names of elements as keys", () => {
    const schema = model({ tags: { type: "map", items: { type: "boolean" } } });
    expect(bare(decodeXml(schema, "<Root><tags><a>1</a><b>false</b></tags></Root>"))).toEqual({
      tags: { a: true, b: false },
    });
    const { value, odd, back } = read(schema, "<Root><tags><a>1</a><a>1</a><b>0</b></tags></Root>");
    expect(bare(value)).toEqual({ tags: { a: ["1", "1"], b: false } });
    expect(odd).toEqual(["Root.tags.a"]);
    expect(back).toBe("<Root><tags><a>1</a><a>1</a><b>0</b></tags></Root>");
  });
});

describe("nothing", () => {
  it.each<[string, PropertySchema, string, object]>([
    ["nil where null is a value", { type: "int32", nullable: true }, '<a i:nil="true"/>', { a: null }],
    ["nil where it is not", { type: "int32" }, '<a i:nil="true"/>', {}],
    ["an empty number", { type: "int32" }, "<a> </a>", {}],
    ["an empty date", { type: "dateTime" }, "<a/>", {}],
    ["empty text", { type: "string" }, "<a/>", { a: "" }],
    ["no bytes", { type: "bytes" }, "<a/>", { a: new Uint8Array() }],
    ["the marker for none", { type: "int32", absent: 0 }, "<a>0</a>", {}],
    ["another value than the marker", { type: "int32", absent: 0 }, "<a>1</a>", { a: 1 }],
    [
      "a marker in text",
      { type: "dateTime", absent: "0001-01-01T00:00:00" },
      "<a>0001-01-01T00:00:00</a>",
      {},
    ],
  ])("is told from something: %s", (_, a, xml, expected) => {
    expect(bare(decodeXml(model({ a }), `<Root ${xsi}>${xml}</Root>`))).toEqual(expected);
  });

  it.each(['<a i:nil="true"/>', "<a/>"])(
    "is as good for a required property, as null is in JSON: %s",
    (xml) => {
      const schema = model({ a: { type: "int32", required: true }, b: { type: "string" } });
      const { value, odd, back } = read(schema, `<Root ${xsi}>${xml}<b>1</b></Root>`);
      expect(bare(value)).toEqual({ b: "1" });
      expect(odd).toEqual([]);
      expect(bare(decodeXml(schema, back))).toEqual({ b: "1" });
      expect(back).toContain("<a");
    },
  );
});

describe("text of another form", () => {
  it.each<[PropertySchema, string]>([
    [{ type: "int32" }, "many"],
    [{ type: "boolean" }, "True"],
    [{ type: "dateTime" }, "10/30/2024 6:54:11 AM"],
    [{ type: "model", model: () => model({}) }, "x"],
  ])("does not hide the rest: %j %s", (a, text) => {
    const schema = model({ a, b: { type: "string" } });
    const xml = `<Root><a>${text}</a><b>1</b></Root>`;
    const { value, back } = read(schema, xml);
    expect(value).toMatchObject({ b: "1" });
    expect(back).toBe(xml);
  });

  it.each<[PropertySchema, string, unknown]>([
    [{ type: "int32" }, " 007 ", 7],
    [{ type: "dateTime" }, "2012-11-11T18:13:57.1234567Z", new Date("2012-11-11T18:13:57.123Z")],
    [{ type: "boolean" }, "1", true],
    [{ type: "string", word: true }, "\n Succeeded ", "Succeeded"],
  ])("goes back as it came unless it was changed: %j %j", (a, text, expected) => {
    const schema = model({ a });
    const xml = `<Root><a>${text}</a></Root>`;
    const { value, odd, back } = read(schema, xml);
    expect(value.a).toEqual(expected);
    expect(odd).toEqual([]);
    expect(back).toBe(xml);
    expect(encodeXml(schema, { ...value, a: undefined })).toBe("<Root/>");
  });

  it("is kept of attributes and of the element itself too", () => {
    const schema = model({
      id: { type: "int32", wire: "Id", xml: { attribute: true } },
      size: { type: "int32", xml: { text: true } },
    });
    const { value, odd, back } = read(schema, '<Root Id="x">y</Root>');
    expect(bare(value)).toEqual({});
    expect(odd).toEqual(["Root.Id", "Root.size"]);
    expect(back).toBe('<Root Id="x">y</Root>');
  });
});

describe("white space round a word", () => {
  const schema = model(
    { kind: { type: "string", word: true, wire: "Kind" }, note: { type: "string" } },
    { discriminator: "kind", kinds: { cat: () => cat } },
  );
  const cat: ModelSchema = { name: "Cat", base: () => schema, properties: { lives: { type: "int32" } } };

  it("does not count, and counts in other text", () => {
    const xml = "<Root><Kind> cat\n</Kind><note> a </note><lives>9</lives></Root>";
    expect(bare(decodeXml(schema, xml))).toEqual({ kind: "cat", note: " a ", lives: 9 });
  });
});

describe("kinds", () => {
  const cat: ModelSchema = { name: "Cat", base: () => animal, properties: { lives: { type: "int32" } } };
  const animal: ModelSchema = {
    name: "Animal",
    discriminator: "kind",
    kinds: { cat: () => cat },
    properties: { kind: { type: "string", wire: "Kind", required: true }, name: { type: "string" } },
  };

  it("are told apart by the discriminator", () => {
    const xml = "<Animal><lives>9</lives><name>Tom</name><Kind>cat</Kind></Animal>";
    expect(bare(decodeXml(animal, xml))).toEqual({ kind: "cat", name: "Tom", lives: 9 });
  });

  it("that are not known keep what they have", () => {
    const xml = "<Animal><Kind>dog</Kind><lives>1</lives></Animal>";
    expect(bare(decodeXml(animal, xml))).toEqual({ kind: "dog", lives: "1" });
  });

  it("may be told apart by an attribute", () => {
    const b: ModelSchema = { name: "B", base: () => a, properties: { n: { type: "int32" } } };
    const a: ModelSchema = {
      name: "A",
      discriminator: "kind",
      kinds: { b: () => b },
      properties: { kind: { type: "string", xml: { attribute: true } } },
    };
    expect(bare(decodeXml(a, '<A kind="b"><n>9</n></A>'))).toEqual({ kind: "b", n: 9 });
  });
});
