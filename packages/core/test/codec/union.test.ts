import { describe, expect, it } from "vitest";
import { oneOf } from "../../src/codec/index.js";
import * as read from "../../src/deserialize/index.js";
import * as write from "../../src/serialize/index.js";

const reader = read.union(
  read.model(() => ({ name: read.string, meow: read.boolean })),
  read.model(() => ({ name: read.string, bark: read.boolean })),
  read.list(read.dateTime),
  read.checked(read.string, oneOf("auto")),
  read.int32,
);
const writer = write.union(
  write.model(() => ({ name: write.string, meow: write.required(write.boolean) })),
  write.model(() => ({ name: write.string, bark: write.required(write.boolean) })),
  write.list(write.dateTime),
  write.checked(write.string, oneOf("auto")),
  write.int32,
);
const day = "2024-12-31T00:00:00Z";

describe("a union", () => {
  it.each([
    [
      { name: "a", meow: true },
      { name: "a", meow: true },
    ],
    [
      { name: "a", bark: true },
      { name: "a", bark: true },
    ],
    [[day], [new Date(day)]],
    ["auto", "auto"],
    [5, 5],
  ])("reads and writes %j as the type that fits", (wire, value) => {
    const unexpected: unknown[] = [];
    expect(read.deserialize(reader, wire, "body", (one) => unexpected.push(one))).toEqual(value);
    expect(unexpected).toEqual([]);
    expect(writer(value, "body", {})).toEqual(wire);
  });

  it("tells of an answer that fits no type, and keeps it", () => {
    const unexpected: unknown[] = [];
    const place = { ...read.inside(), key: "body", report: (one: unknown) => void unexpected.push(one) };
    expect(reader(false, place)).toBeDefined();
    expect(unexpected.length).toBeGreaterThan(0);
  });

  it("refuses a value that fits no type, without showing it", () => {
    expect(() => writer("hunter2", "body", {})).toThrow(/^body must be of a type(?!.*hunter2)/s);
    expect(() => writer({ meow: 1 }, "body", {})).toThrow("body must be of a type");
    expect(writer(undefined, "body", {})).toBeUndefined();
  });
});
