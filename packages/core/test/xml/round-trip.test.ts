import * as fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import type { ModelSchema, PropertySchema, ScalarType, Schema } from "../../src/xml/schema.js";
import { decodeXml, encodeXml } from "../../src/xml/index.js";
import { runs } from "../support/runs.js";

// Schemas and values that XML can tell apart. It has one form for absent and empty in two places,
// so these are always given: an unwrapped list, and text as a property.

const text = fc
  .string({ unit: "binary", maxLength: 6 })
  .filter((value) => !/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value));
const wholeSeconds = fc
  .date({ min: new Date(0), max: new Date(Date.UTC(9999, 0)), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const int64 = fc
  .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value));
const bytes = fc.uint8Array({ maxLength: 5 }).map((value) => Uint8Array.from(value));

const scalarValues: Readonly<Record<ScalarType, fc.Arbitrary<unknown>>> = {
  string: text,
  boolean: fc.boolean(),
  int32: fc.integer(),
  int64,
  float: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  dateTime: fc.date({
    min: new Date(Date.UTC(1000, 0)),
    max: new Date(Date.UTC(9999, 0)),
    noInvalidDate: true,
  }),
  unixTime: wholeSeconds,
  httpDate: wholeSeconds,
  date: fc.constantFrom("2024-02-29", "0001-01-01"),
  time: fc.constantFrom("00:00:00", "23:59:59.9999999"),
  duration: fc.constantFrom("PT0S", "P1DT2H"),
  bytes,
  base64url: bytes,
  decimal: fc.constantFrom("0.10", "-131462452931584510.1234567890", "1"),
  unknown: text,
};

const names = ["a", "b", "c-d", "é", "toString", "valueOf", "_x.1"];
const scalar = fc.constantFrom(...Object.keys(scalarValues)).map((type) => ({ type }) as Schema);
const nullable = (schema: Schema): fc.Arbitrary<Schema> =>
  fc.boolean().map((yes) => (yes ? { ...schema, nullable: true } : schema));

const { model, schema: anySchema } = fc.letrec<{
  schema: Schema;
  model: ModelSchema;
  property: PropertySchema;
}>((tie) => ({
  schema: fc
    .oneof(
      { maxDepth: 2 },
      scalar,
      tie("schema").map((items): Schema => ({ type: "list", items })),
      tie("schema").map((items): Schema => ({ type: "map", items })),
      tie("model").map((each): Schema => ({ type: "model", model: () => each })),
    )
    .chain(nullable),
  property: fc
    .tuple(
      tie("schema"),
      fc.record(
        {
          itemName: fc.constantFrom("i", "item"),
          unwrapped: fc.constant(true as const),
          namespace: fc.constantFrom("urn:a", "urn:b"),
        },
        { requiredKeys: [] },
      ),
      fc.boolean(),
    )
    .map(([schema, xml, required]) => ({ ...schema, xml, ...(required ? { required: true } : {}) })),
  model: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
      fc.array(tie("property"), { minLength: 3, maxLength: 3 }),
      fc.array(scalar, { maxLength: 2 }),
      fc.option(scalar, { nil: undefined }),
      fc.option(fc.constantFrom("urn:a", "urn:c"), { nil: undefined }),
    )
    .map(([keys, children, attributes, own, namespace]): ModelSchema => {
      const properties: Record<string, PropertySchema> = {};
      attributes.forEach(
        (schema, index) => (properties[`at${index}`] = { ...schema, xml: { attribute: true } }),
      );
      if (own && keys.length === 0) properties["own"] = { ...own, required: true, xml: { text: true } };
      keys.forEach(
        (key, index) => (properties[`${key}Ts`] = { ...(children[index] ?? { type: "string" }), wire: key }),
      );
      return {
        name: "Root",
        properties,
        xml: { name: "root", ...(namespace === undefined ? {} : { namespace }) },
      };
    }),
}));

function valuesOf(schema: PropertySchema): fc.Arbitrary<unknown> {
  const isElement = !schema.xml?.attribute && !schema.xml?.text;
  const isNullable =
    schema.nullable === true && isElement && !(schema.type === "list" && schema.xml?.unwrapped);
  return isNullable ? fc.option(valuesThere(schema), { nil: null }) : valuesThere(schema);
}

function valuesThere(schema: PropertySchema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case "list":
      return fc.array(valuesOf(schema.items), { maxLength: 3 });
    case "map":
      return fc
        .dictionary(fc.constantFrom(...names), valuesOf(schema.items), { maxKeys: 2 })
        .map((map) => ({ ...map }));
    case "model":
      return valuesOfModel(schema.model());
    default:
      return scalarValues[schema.type];
  }
}

function valuesOfModel({ properties }: ModelSchema): fc.Arbitrary<Record<string, unknown>> {
  const always = Object.keys(properties).filter(
    (key) => properties[key]?.required || properties[key]?.xml?.unwrapped,
  );
  const values = Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, valuesOf(schema)]),
  );
  return fc.record(values, { requiredKeys: always }).map((value) => ({ ...value }));
}

/** The same document as libxml2 writes it. */
function rewritten(xml: string): string {
  using document = XmlDocument.fromString(xml);
  return document.canonicalizeToString();
}

describe("a value of any model", () => {
  const sample = model.chain((schema) => valuesOfModel(schema).map((value) => ({ schema, value })));

  it("comes back as it was, also from what libxml2 makes of the document", () => {
    fc.assert(
      fc.property(sample, ({ schema, value }) => {
        const xml = encodeXml(schema, value);
        expect(decodeXml(schema, xml)).toEqual(value);
        expect(decodeXml(schema, rewritten(xml))).toEqual(value);
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });

  it("is tried with models of every sort", () => {
    const types = fc.sample(anySchema, { numRuns: 300, seed: 1 }).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining([...Object.keys(scalarValues), "list", "map", "model"]));
  });
});
