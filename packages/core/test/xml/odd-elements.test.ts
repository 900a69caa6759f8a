import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sameValue } from "../../src/codec/index.js";
import { decodeXml, encodeXml, type ModelSchema, parseXml } from "../../src/xml/index.js";
import { runs } from "../support/runs.js";

const inner: ModelSchema = {
  name: "Inner",
  properties: {
    code: { type: "int32", wire: "Code" },
    note: { type: "string", wire: "Note", required: true },
  },
};
const schema: ModelSchema = {
  name: "Root",
  properties: {
    id: { type: "int32", wire: "Id", xml: { attribute: true } },
    status: { type: "string", word: true, wire: "Status", required: true },
    at: { type: "dateTime", wire: "At" },
    done: { type: "boolean", wire: "Done" },
    inner: { type: "model", wire: "Inner", model: () => inner },
    sizes: { type: "list", wire: "Sizes", items: { type: "int64" }, xml: { itemName: "Size" } },
    many: {
      type: "list",
      wire: "Many",
      items: { type: "model", model: () => inner },
      xml: { unwrapped: true },
    },
    tags: { type: "map", wire: "Tags", items: { type: "boolean" } },
  },
};

/** The elements of a document, by where their content is. */
const places = {
  Status: "Succeeded",
  At: "2024-01-01T00:00:00Z",
  Done: "true",
  Inner: "<Code>1</Code><Note>n</Note>",
  "Inner.Code": "1",
  "Inner.Note": "n",
  Sizes: "<Size>1</Size><Size>2</Size>",
  "Many.Note": "m",
  "Tags.A": "true",
} as const;

const nil = ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"';

/** The document, with another content in one place. */
function documentWith(place: keyof typeof places | "none", odd: string): string {
  const at = (name: keyof typeof places, element: string, content: string = places[name]) => {
    if (name !== place) return `<${element}>${content}</${element}>`;
    return odd === "nil"
      ? `<${element}${nil}/>`
      : odd === "twice"
        ? `<${element}/>`.repeat(2)
        : `<${element}>${odd}</${element}>`;
  };
  return [
    '<Root Id="1">',
    at("Status", "Status"),
    at("At", "At"),
    at("Done", "Done"),
    at("Inner", "Inner", at("Inner.Code", "Code") + at("Inner.Note", "Note")),
    at("Sizes", "Sizes"),
    `<Many><Code>1</Code>${at("Many.Note", "Note")}</Many>`,
    `<Tags>${at("Tags.A", "A")}<B>false</B></Tags>`,
    "</Root>",
  ].join("");
}

const oddContents = [
  "nil",
  "twice",
  "",
  "x",
  " 7 ",
  "007",
  "True",
  "NaN",
  "0001-01-01T00:00:00",
  "<X>1</X>",
  "<Code>x</Code>",
  "<Size>y</Size><Size>3</Size>",
];

it("no odd content of any element hides the rest, or is lost", () => {
  const usual = Object(decodeXml(schema, documentWith("none", "")));
  const names = Object.keys(places) as (keyof typeof places)[];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom(...oddContents), (place, odd) => {
      const xml = documentWith(place, odd);
      const value = Object(decodeXml(schema, xml));
      const [changed = ""] = place.toLowerCase().split(".");
      const hidden = Object.keys(usual).filter(
        (name) => name !== changed && !sameValue(usual[name], value[name]),
      );
      expect(hidden).toEqual([]);
      expect(parseXml(encodeXml(schema, value))).toEqual(parseXml(xml));
    }),
    { seed: 20261202, numRuns: runs(300) },
  );
});
