import { expect, it, vi } from "vitest";
import { parseXml } from "../../src/xml/index.js";

const parse = vi.hoisted(() => vi.fn<(markup: string) => unknown>());
vi.mock("fast-xml-parser", () => ({
  XMLParser: class {
    parse = parse;
  },
}));

it("does not quote a parser that quotes the document", () => {
  parse.mockImplementation((markup) => {
    throw new Error(`unexpected ${markup}`);
  });
  expect(() => parseXml("<r>secret</r>")).toThrow(
    expect.objectContaining({ name: "XmlError", reason: "syntax" }),
  );
  expect(() => parseXml("<r>secret</r>")).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining("secret") }),
  );
});

it("takes nothing for a document when the parser finds nothing", () => {
  parse.mockReturnValue([]);
  expect(() => parseXml("<r/>")).toThrow(expect.objectContaining({ name: "XmlError", reason: "syntax" }));
});
