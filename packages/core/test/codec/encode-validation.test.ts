import { describe, expect, it } from "vitest";
import { encode, type Schema } from "./schema.js";
import { isValidationError } from "../../src/errors/index.js";
import { everything, only, storage } from "./tables.js";

function failure(schema: Schema, value: unknown) {
  try {
    encode(schema, value, "body");
  } catch (error) {
    if (isValidationError(error)) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("encode refuses what the spec does not allow", () => {
  it.each<[string, Schema, unknown]>([
    ["a number for text", { type: "string" }, 1],
    ["a text for a number", { type: "int32" }, "1"],
    ["a fraction for a whole number", { type: "int32" }, 1.5],
    ["2^31 for 32 bits", { type: "int32" }, 2 ** 31],
    ["a number that was rounded already", { type: "int64" }, 2 ** 53],
    ["a bigint beyond 64 bits", { type: "int64" }, 2n ** 63n],
    ["NaN", { type: "float" }, Number.NaN],
    ["infinity", { type: "float" }, Infinity],
    ["a text for a boolean", { type: "boolean" }, "true"],
    ["a text for a Date", { type: "dateTime" }, "2024-01-01T00:00:00Z"],
    ["an invalid Date", { type: "dateTime" }, new Date(Number.NaN)],
    ["a year of five digits", { type: "dateTime" }, new Date(8.64e15)],
    ["prose for a duration", { type: "duration" }, "10 minutes"],
    ["an empty duration", { type: "duration" }, "P"],
    ["a date with a time", { type: "date" }, "2024-01-01T00:00:00Z"],
    ["an array for bytes", { type: "bytes" }, [1, 2]],
    ["a word for a decimal", { type: "decimal", asString: true }, "ten"],
    ["more digits than a JSON number keeps", { type: "decimal" }, "0.1234567890123456"],
    ["a function", { type: "unknown" }, () => 1],
    ["an object for a list", { type: "list", items: { type: "string" } }, {}],
    ["a list for an object", everything, []],
    ["a Map for an object", { type: "map", items: { type: "string" } }, new Map([["a", "b"]])],
    ["a Date for an object", everything, new Date()],
    ["too short a text", { type: "string", minLength: 2 }, "a"],
    ["an empty text where one character is needed", { type: "string", minLength: 1 }, ""],
    ["too long a text", { type: "string", maxLength: 2 }, "abc"],
    ["a text that does not match", { type: "string", pattern: "^[a-z]+$" }, "A"],
    ["no UUID", { type: "string", format: "uuid" }, "1234"],
    ["a relative URL", { type: "string", format: "uri" }, "/path"],
    ["an empty URL", { type: "string", format: "uri" }, ""],
    ["below the minimum", { type: "int32", minimum: 1 }, 0],
    ["above the maximum", { type: "int64", maximum: 4294967295 }, 4294967296],
    ["at the exclusive minimum", { type: "float", exclusiveMinimum: 0 }, 0],
    ["at the exclusive maximum", { type: "float", exclusiveMaximum: 1 }, 1],
    ["too few items", { type: "list", items: { type: "string" }, minItems: 1 }, []],
    ["too many items", { type: "list", items: { type: "string" }, maxItems: 1 }, ["a", "b"]],
    ["a value outside a closed enum", { type: "string", values: ["a", "b"] }, "c"],
    ["null where there is none", { type: "string" }, null],
    ["undefined", { type: "string" }, undefined],
    ["null among items", { type: "list", items: { type: "string" } }, ["a", null]],
  ])("%s", (_, schema, value) => {
    expect(failure(schema, value).parameter).toMatch(/^body/);
  });

  it.each<[string, Schema, unknown, unknown]>([
    ["the smallest 32 bits", { type: "int32" }, -(2 ** 31), -(2 ** 31)],
    ["64 bits as a bigint", { type: "int64" }, 2n ** 63n - 1n, 9223372036854775807n],
    ["a small bigint as a number", { type: "int64" }, 5n, 5],
    ["a long number as text", { type: "int64", asString: true }, 2n ** 60n, "1152921504606846976"],
    [
      "a date to the millisecond",
      { type: "dateTime" },
      new Date(Date.UTC(2024, 1, 29, 1, 2, 3, 4)),
      "2024-02-29T01:02:03.004Z",
    ],
    ["the year one", { type: "dateTime" }, new Date("0001-01-01T09:00:00Z"), "0001-01-01T09:00:00Z"],
    ["whole seconds", { type: "unixTime" }, new Date(1500), 1],
    ["a date before 1970", { type: "unixTime" }, new Date(-1500), -2],
    ["an HTTP date", { type: "httpDate" }, new Date(0), "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["bytes", { type: "bytes" }, new Uint8Array([251, 255, 190]), "+/++"],
    ["bytes for URLs", { type: "base64url" }, new Uint8Array([251, 255]), "-_8"],
    ["a fractional duration", { type: "duration" }, "P1DT0.5S", "P1DT0.5S"],
    ["a decimal as a number", { type: "decimal" }, "-1.25e3", -1250],
    ["characters beyond U+FFFF as one each", { type: "string", maxLength: 2 }, "😀😀", "😀😀"],
    ["a pattern only valid without the u flag", { type: "string", pattern: "^[\\w-_]+$" }, "a-b", "a-b"],
    ["a minimum on a bigint", { type: "int64", minimum: 1 }, 2n ** 60n, 2n ** 60n],
    ["null where it is a value", { type: "string", nullable: true }, null, null],
  ])("and takes %s", (_, schema, value, wire) => {
    expect(encode(schema, value, "body")).toStrictEqual(wire);
  });

  it("names the path through models, lists and maps", () => {
    expect(failure(everything, { id: "1", list: [{}, { at: 1 }] }).parameter).toBe("body.list[1].at");
    expect(failure(everything, { id: "1", tags: { a: 1 } }).parameter).toBe("body.tags.a");
    expect(failure(everything, {}).parameter).toBe("body.id");
  });

  it("does not name a key of a map that may be anything", () => {
    const schema: Schema = { type: "map", items: { type: "string" } };
    expect(failure(schema, { "hunter2-9f8e7d": 1 }).parameter).toBe("body.[redacted]");
    expect(failure(schema, { "cost-center": 1 }).parameter).toBe("body.cost-center");
  });

  it("says the rule and the value", () => {
    const error = failure(only({ type: "string", values: ["red", "blue"] }), { value: "green" });
    expect(error.message).toContain("red, blue");
    expect(error.message).toContain("green");
  });

  it("shortens a long value", () => {
    expect(failure(only({ type: "int32" }), { value: "x".repeat(10_000) }).message.length).toBeLessThan(300);
  });

  it("treats null as absent for an optional property", () => {
    expect(encode(everything, { id: "1", count: null, maybe: null }, "body")).toEqual({
      id: "1",
      Maybe: null,
    });
  });

  it("does not take inherited properties for values", () => {
    expect(failure(only({ type: "string", required: true }), Object.create({ value: "a" })).parameter).toBe(
      "body.value",
    );
  });

  it("refuses a property under its wire name, which no rule would be applied to", () => {
    const error = failure(everything, { id: "1", Token: "hunter2" });
    expect(error.message).toContain("token");
    expect(error.message).not.toContain("hunter2");
  });

  it("asks for the properties of the kind the discriminator names", () => {
    expect(failure(storage, { storageKind: "FileShare" }).parameter).toBe("body.path");
    expect(failure(storage, { storageKind: "FastShare" }).parameter).toBe("body.path");
    expect(failure(storage, {}).parameter).toBe("body.storageKind");
  });
});

describe("a secret", () => {
  const secret = "sv=2024&sig=hunter2";
  const cases: [string, Schema, unknown][] = [
    ["of the wrong length", only({ type: "string", secret: true, maxLength: 3 }), { value: secret }],
    ["of the wrong type", only({ type: "int32", secret: true }), { value: secret }],
    [
      "inside a secret list",
      only({ type: "list", secret: true, items: { type: "int32" } }),
      { value: [secret] },
    ],
    [
      "inside a secret map",
      only({ type: "map", secret: true, items: { type: "int32" } }),
      { value: { a: secret } },
    ],
    ["put where its model belongs", everything, { id: "1", storage: secret }],
    ["put where its list belongs", { type: "list", items: { type: "string", secret: true } }, secret],
    ["put where its map belongs", { type: "map", items: { type: "string", secret: true } }, secret],
    ["in an object put where a text belongs", only({ type: "string" }), { value: { password: secret } }],
  ];
  it.each(cases)("%s is not in the error", (_, schema, value) => {
    const error = failure(schema, value);
    const shown = [error.message, error.stack, JSON.stringify(error), error.received, String(error)].join();
    expect(shown).not.toContain("hunter2");
    expect(shown).not.toContain("sv=2024");
  });
});
