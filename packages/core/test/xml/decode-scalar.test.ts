import { describe, expect, it, vi } from "vitest";
import { asSent } from "../../src/codec/index.js";
import type { UnexpectedValue } from "../../src/deserialize/index.js";
import type { ModelSchema, ScalarType } from "../../src/xml/schema.js";
import { decodeXml } from "../../src/xml/index.js";

function schemaOf(type: ScalarType): ModelSchema {
  return { name: "Root", properties: { a: { type } } };
}

describe("text of a type", () => {
  const read = (type: ScalarType, text: string): unknown =>
    Object(decodeXml(schemaOf(type), `<Root><a>${text}</a></Root>`))["a"];

  it.each<[ScalarType, string, unknown]>([
    ["boolean", "true", true],
    ["boolean", " 0 ", false],
    ["int32", "-2147483648", -2147483648],
    ["int32", "+007", 7],
    ["int64", "9007199254740991", 9007199254740991],
    ["int64", "-9223372036854775808", -9223372036854775808n],
    ["float", "-1.5e3", -1500],
    ["float", "INF", Infinity],
    ["decimal", "131462452931584510.10", "131462452931584510.10"],
    ["dateTime", "2024-02-29T23:59:59.1239999+02:00", new Date(Date.UTC(2024, 1, 29, 21, 59, 59, 123))],
    ["dateTime", "2024-01-02T03:04:05", new Date(Date.UTC(2024, 0, 2, 3, 4, 5))],
    ["unixTime", "1700000000", new Date(1700000000000)],
    ["httpDate", "Tue, 02 Jan 2024 03:04:05 GMT", new Date(Date.UTC(2024, 0, 2, 3, 4, 5))],
    ["date", " 2024-01-02\n", "2024-01-02"],
    ["duration", "PT1H", "PT1H"],
    ["bytes", "AP+/\n", new Uint8Array([0, 255, 191])],
    ["base64url", "AP-_", new Uint8Array([0, 255, 191])],
    ["string", " NaN ", " NaN "],
  ])("%s: %j", (type, text, expected) => {
    expect(read(type, text)).toEqual(expected);
  });

  it.each<[ScalarType, string]>([
    ["boolean", "True"],
    ["boolean", "2"],
    ["int32", "2147483648"],
    ["int32", "1.0"],
    ["int32", "1e3"],
    ["int32", "0x1F"],
    ["int64", "9223372036854775808"],
    ["int64", "1 000"],
    ["float", "1,5"],
    ["float", "Infinity"],
    ["decimal", "one"],
    ["dateTime", "2023-02-29T00:00:00Z"],
    ["dateTime", "2024-01-02T25:00:00Z"],
    ["dateTime", "2024-01-02"],
    ["dateTime", "1/2/2024 3:04:05 AM"],
    ["unixTime", "soon"],
    ["httpDate", "2024-01-02T03:04:05Z"],
    ["bytes", "A*=="],
  ])("%s is not: %j", (type, text) => {
    const odd: UnexpectedValue[] = [];
    const value = decodeXml(schemaOf(type), `<Root><a>${text}</a></Root>`, {
      report: (one) => odd.push(one),
    });
    expect(structuredClone(value)).toEqual({});
    expect(asSent(Object(value))).toEqual({ a: text });
    expect(odd).toEqual([
      { path: "Root.a", expected: `text of type ${type}`, received: "text of another form" },
    ]);
  });

  it("that is a date without a zone is in UTC, wherever it is read", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(new Date(2024, 0, 2).getTimezoneOffset()).toBe(300);
    expect(read("dateTime", "2024-01-02T03:04:05")).toEqual(new Date(Date.UTC(2024, 0, 2, 3, 4, 5)));
    vi.unstubAllEnvs();
  });
});
