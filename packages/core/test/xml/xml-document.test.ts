import { describe, expect, it } from "vitest";
import { deserialize } from "../../src/deserialize/index.js";
import * as serialize from "../../src/serialize/index.js";
import {
  decodeXmlDocument,
  fromXml,
  type ModelSchema,
  readXml,
  writeXml,
  xmlDocument,
  xmlFormat,
} from "../../src/xml/index.js";
import { fakeService } from "../operation/fake-service.js";

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

describe("a client's XML", () => {
  const response = (text: string, type = "application/xml") => ({
    status: 200,
    url: "https://service.example/",
    headers: { "content-type": type },
    body: new TextEncoder().encode(text),
  });
  const { context } = fakeService([]);
  const answer = (text: string) => ({ context, operation: "op", response: response(text) });
  const value = { items: [{ id: 1 }], tags: [] };

  it("is read and written by the table of a model", () => {
    expect(readXml(answer(new TextDecoder().decode(bytes)), list)).toEqual(value);
    expect(writeXml(context, serialize.unknown, list, value, "body")).toBe(
      '<List xmlns="urn:l"><Items><Item><Id>1</Id></Item></Items></List>',
    );
  });

  it("is checked before it is written", () => {
    expect(() => writeXml(context, serialize.string, list, value, "body")).toThrow("body must be a string");
    expect(() => writeXml(context, serialize.string, list, undefined, "body")).toThrow("body is required");
  });

  it("is a document in wire names first where its status is judged", () => {
    const document = xmlFormat.document(bytes);
    expect(plain(document)).toEqual({ Items: { Item: { Id: "1" } } });
    expect(deserialize(fromXml(list), document, "body")).toEqual(value);
  });

  it.each([
    ["<a/>", "application/xml", true],
    ["<a/>", "application/json", true],
    ["\uFEFF<a/>", "text/xml; charset=utf-8", true],
    ["{}", "application/json", false],
    ["", "application/xml", false],
  ])("is told from JSON: %j as %s", (text, type, expected) => {
    expect(xmlFormat.isXml(response(text, type))).toBe(expected);
  });

  it.each([
    ["a body", () => readXml(answer("<secret>"), list)],
    ["a document", () => xmlFormat.document(new TextEncoder().encode("secret"))],
  ])("that is not XML is a DecodeError without the text, as %s", (_, attempt) => {
    expect(attempt).toThrow(expect.objectContaining({ name: "DecodeError", path: "body" }));
    expect(attempt).toThrow(expect.not.objectContaining({ message: expect.stringContaining("secret") }));
  });
});
