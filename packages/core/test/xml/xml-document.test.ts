import { describe, expect, it } from "vitest";
import type { ModelSchema, Schema } from "../../src/codec/index.js";
import type { DocumentFormat } from "../../src/operation/index.js";
import { decodeXmlDocument, xmlDocument, xmlFormat, writeXml } from "../../src/xml/index.js";

const item: ModelSchema = {
  name: "Item",
  properties: { id: { type: "int32", wire: "Id" }, next: { type: "model", model: () => item } },
};
const list: ModelSchema = {
  name: "ItemList",
  properties: {
    items: { type: "list", wire: "Items", items: { type: "model", model: () => item }, required: true },
    tags: { type: "list", wire: "Tag", items: { type: "string" }, xml: { unwrapped: true } },
  },
  xml: { name: "List", namespace: "urn:l" },
};
const listRef: Schema = { type: "model", model: () => list };
const xml = "<List xmlns='urn:l'><Items><Item><Id>1</Id></Item></Items></List>";
const bytes = new TextEncoder().encode(xml);

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the document", () => {
  it("is the root's content in wire names, with text for scalars", () => {
    const operation =
      "<Operation xmlns='urn:o'><ID>7</ID><Status>Failed</Status><Error><Code>C</Code><Message/></Error></Operation>";
    expect(plain(xmlDocument(undefined, operation))).toEqual({
      ID: "7",
      Status: "Failed",
      Error: { Code: "C", Message: "" },
    });
  });

  it("has lists where the schema has them", () => {
    expect(plain(xmlDocument(undefined, xml))).toEqual({ Items: { Item: { Id: "1" } } });
    expect(plain(xmlDocument(list, xml))).toEqual({ Items: { Item: [{ Id: "1" }] }, Tag: [] });
  });

  it("has the schema's root if there is a schema", () => {
    expect(() => xmlDocument(list, "<html/>")).toThrow(
      expect.objectContaining({ name: "DecodeError", path: "body" }),
    );
  });

  it("decodes to the same model as the bytes it was read from", () => {
    const expected = { items: [{ id: 1 }], tags: [] };
    expect(decodeXmlDocument(list, xmlDocument(undefined, xml))).toEqual(expected);
    expect(decodeXmlDocument(list, xmlDocument(list, xml))).toEqual(expected);
  });

  it("keeps attributes, text and nil when it is decoded", () => {
    const schema: ModelSchema = {
      name: "R",
      properties: {
        a: { type: "int32", xml: { attribute: true } },
        t: { type: "string", xml: { text: true } },
      },
    };
    expect(decodeXmlDocument(schema, xmlDocument(undefined, "<R a='1'>x</R>"))).toEqual({ a: 1, t: "x" });
    const nil: ModelSchema = { name: "R", properties: { n: { type: "string", nullable: true } } };
    const nilXml = "<R><n xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='1'/></R>";
    expect(decodeXmlDocument(nil, xmlDocument(undefined, nilXml))).toEqual({ n: null });
  });

  it("of something else than XML is refused when it is decoded", () => {
    expect(() => decodeXmlDocument(item, { Id: 1 })).toThrow(
      expect.objectContaining({ name: "DecodeError" }),
    );
  });
});

describe("xmlFormat", () => {
  it("reads and writes documents by schema, as a client needs it", () => {
    const format: DocumentFormat = xmlFormat;
    const value = { items: [{ id: 1 }], tags: [] };
    expect(format.decode(listRef, bytes)).toEqual(value);
    expect(writeXml(listRef, value, "body", {})).toBe(
      '<List xmlns="urn:l"><Items><Item><Id>1</Id></Item></Items></List>',
    );
    expect(plain(format.document(bytes))).toEqual({ Items: { Item: { Id: "1" } } });
    expect(format.decodeDocument(listRef, format.document(bytes))).toEqual(value);
  });

  it.each([
    ["decode", () => xmlFormat.decode(listRef, new TextEncoder().encode("<secret>"))],
    ["document", () => xmlFormat.document(new TextEncoder().encode("secret"))],
  ])("says DecodeError for what is not XML, without the text (%s)", (_, attempt) => {
    expect(attempt).toThrow(expect.objectContaining({ name: "DecodeError", path: "body" }));
    expect(attempt).toThrow(expect.not.objectContaining({ message: expect.stringContaining("secret") }));
  });

  it("has no form for a document that is no model", () => {
    expect(() => writeXml({ type: "string" }, "x", "body", {})).toThrow(
      expect.objectContaining({ name: "XmlError" }),
    );
  });
});
