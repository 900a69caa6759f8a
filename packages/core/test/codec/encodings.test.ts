import { describe, expect, it } from "vitest";
import * as read from "../../src/deserialize/index.js";
import * as write from "../../src/serialize/index.js";

const value = (reader: read.Deserializer, wire: unknown) => reader(wire, read.inside());

describe("a list as one text", () => {
  it.each([",", " ", "|", "\n"])("is divided by %j", (separator) => {
    const wire = ["a", "b"].join(separator);
    expect(value(read.delimited(separator, read.string), wire)).toEqual(["a", "b"]);
    expect(write.delimited(separator, write.string)(["a", "b"], "x", {})).toBe(wire);
    expect(() => write.delimited(separator, write.string)([`a${separator}b`], "x", {})).toThrow(
      "x must be without",
    );
  });

  it("is empty where the text is", () => {
    expect(value(read.delimited(",", read.string), "")).toEqual([]);
    expect(write.delimited(",", write.int32)([], "x", {})).toBe("");
    expect(write.delimited(",", write.int32)([1, 2], "x", {})).toBe("1,2");
  });
});

describe("numbers and moments", () => {
  it("keeps whole numbers of any size", () => {
    const large = 123_456_789_012_345_678_901_234_567_890n;
    expect(value(read.integer, String(large))).toBe(large);
    expect(value(read.integer, 5)).toBe(5);
    expect(write.integer(large, "x", {})).toBe(large);
    expect(() => write.integer(1.5, "x", {})).toThrow("x must be a whole number");
  });

  it("keeps the offset of a moment", () => {
    const text = "2024-12-31T23:59:00.5+01:00";
    expect(value(read.offsetDateTime, text)).toBe(text);
    expect(write.offsetDateTime(text, "x", {})).toBe(text);
    expect(() => write.offsetDateTime("2024-12-31T23:59:00", "x", {})).toThrow("with an offset");
  });

  it.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777_000],
    ["Sun Nov  6 08:49:37 1994", 784_111_777_000],
  ])("reads the date %s of RFC 9110", (text, time) => {
    expect(value(read.httpDate, text)).toEqual(new Date(time));
  });

  it.each(["86400", "1994", "2024-12-31", "6 Nov", "Sun, 06 Nov 1994 08:49:37 +0100"])(
    "takes %j for no date of a header",
    (text) => {
      expect(value(read.httpDate, text)).toBeUndefined();
    },
  );
});
