import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseJson, stringifyJson } from "../../src/codec/index.js";
import { runs } from "../support/runs.js";

describe("parseJson", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each<[string, unknown]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -9223372036854775808n],
    ['{"a":[131462452931584510,"131462452931584510"]}', { a: [131462452931584510n, "131462452931584510"] }],
    ["0.30000000000000004", 0.30000000000000004],
    ["1e400", Infinity],
  ])("reads %s without rounding a whole number", (text, value) => {
    expect(parseJson(text)).toStrictEqual(value);
  });

  it.each([16, 17, 19])("finds a number of %i digits wherever it stands", (digits) => {
    const text = "9".repeat(digits);
    for (let before = 0; before < 40; before += 1) {
      expect(parseJson(`${" ".repeat(before)}[${text},1]`)).toEqual([BigInt(text), 1]);
    }
  });

  it("is as quick for text full of digits as for any other", () => {
    const revived = vi.spyOn(JSON, "parse");
    const digits = "12345678901234567890";
    const text = `{"id":"a;${digits}","x":"${digits}-1","y":"/v/${digits}/","z":0.${digits},"n":1}`;
    expect(parseJson(text)).toEqual(JSON.parse(text));
    expect(revived.mock.calls[0]).toEqual([text]);
  });

  it("rejects rather than rounds where the engine does not show the digits", () => {
    const parse = JSON.parse;
    vi.spyOn(JSON, "parse").mockImplementation((text, reviver) =>
      parse(
        text,
        reviver &&
          ((key: string, value: unknown): unknown => Reflect.apply(reviver, undefined, [key, value])),
      ),
    );
    expect(() => parseJson("[9007199254740993]")).toThrow(SyntaxError);
    expect(parseJson('["9007199254740993", 1234567890123456]')).toEqual([
      "9007199254740993",
      1234567890123456,
    ]);
  });
});

describe("stringifyJson", () => {
  it("writes what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(stringifyJson(value)).toBe(JSON.stringify(value));
      }),
      { seed: 7, numRuns: runs(200) },
    );
  });

  it("writes the same around a bigint, and the bigint with all its digits", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.bigInt(), (value, big) => {
        expect(stringifyJson({ big, list: [value, undefined], none: undefined, date: new Date(0) })).toBe(
          `{"big":${big},"list":[${JSON.stringify(value)},null],"date":"1970-01-01T00:00:00.000Z"}`,
        );
      }),
      { seed: 8, numRuns: runs(200) },
    );
  });

  it("throws for a circle, also one with a bigint in it", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => stringifyJson(circle)).toThrow(TypeError);
    circle["big"] = 1n;
    expect(() => stringifyJson(circle)).toThrow(TypeError);
  });

  it("writes nothing as null", () => {
    expect(stringifyJson(undefined)).toBe("null");
  });
});
