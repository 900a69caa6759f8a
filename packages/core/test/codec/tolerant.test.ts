import { describe, expect, it } from "vitest";
import { asSent, isRecord, parseJson } from "../../src/codec/index.js";
import type { UnexpectedValue } from "../../src/deserialize/index.js";
import { decode, encode, type ModelSchema, type Schema } from "./schema.js";
import { everything, only } from "./tables.js";

function read(schema: Schema, wire: unknown) {
  const odd: UnexpectedValue[] = [];
  const model = decode(schema, wire, "body", (one) => odd.push(one));
  if (!isRecord(model)) throw new Error("no model");
  return { model, odd, back: encode(schema, model, "body", { readOnly: true }) };
}

describe("a property whose value does not fit its type", () => {
  it.each<[string, string, unknown, string, string]>([
    ["a text for an object", "Inner", "hunter2", "an object", "a value of type string"],
    ["a list for an object", "Inner", ["hunter2"], "an object", "a list"],
    ["an object for a list", "List", { hunter2: 1 }, "a list", "a value of type object"],
    ["a text for a list", "List", "hunter2", "a list", "a value of type string"],
    ["a text for a map", "Tags", "hunter2", "an object", "a value of type string"],
    ["an object for a text", "Day", { hunter2: 1 }, "a date like 2024-12-31", "a value of type object"],
    ["a word for a number", "Count", "hunter2", "a whole number of 32 bits", "a value of type string"],
    ["NaN as a word", "Ratio", "NaN", "a finite number", "a value of type string"],
    ["a fraction for a whole number", "Count", 1.5, "a whole number of 32 bits", "a value of type number"],
    [
      "ticks for 32 bits",
      "Count",
      638375431825125257n,
      "a whole number of 32 bits",
      "a value of type bigint",
    ],
    ["a number for a boolean", "Flag", 1, "a boolean", "a value of type number"],
    ["a word for a boolean", "Flag", "yes", "a boolean", "a value of type string"],
    [
      "a date in another order",
      "StartTime",
      "10/30/2024 6:54:11 AM",
      "a valid Date",
      "a value of type string",
    ],
    ["a number for a date", "StartTime", 1604293435, "a valid Date", "a value of type number"],
    ["a time beyond all dates", "EndTime", 1e300, "a valid Date", "a value of type number"],
    ["no base64", "Blob", "hunter2!", "a Uint8Array", "a value of type string"],
  ])("is left out, reported and kept as it came: %s", (_, name, value, expected, received) => {
    const wire = { id: "1", [name]: value, Color: "red" };
    const { model, odd, back } = read(everything, wire);
    expect(model).toMatchObject({ id: "1", color: "red" });
    expect(Object.keys(model)).toEqual(["id", "color"]);
    expect(odd).toEqual([{ path: `body.${name}`, expected, received }]);
    expect(JSON.stringify(odd)).not.toContain("hunter2");
    expect(asSent(model)).toEqual({ [name]: value });
    expect(back).toEqual(wire);
  });

  it("may be deep, and among items", () => {
    const wire = { id: "1", List: [{ Note: "a" }, { Note: {}, At: "2024-01-01T00:00:00Z" }] };
    const { model, odd, back } = read(everything, wire);
    expect(model["list"]).toMatchObject([{ note: "a" }, { at: new Date("2024-01-01") }]);
    expect(odd.map(({ path }) => path)).toEqual(["body.List[1].Note"]);
    expect(back).toEqual(wire);
  });

  it("gives way to what the caller sets", () => {
    const { model } = read(everything, { id: "1", Count: "many" });
    expect(encode(everything, { ...model, count: 3 }, "body")).toEqual({ id: "1", Count: 3 });
  });
});

describe("an item that does not fit its type", () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ["Tags", { a: "1", b: {}, c: null }, { a: "1", b: {}, c: null }, ["body.Tags.b"]],
    ["Times", ["2024-01-01T00:00:00Z", 5], [new Date("2024-01-01"), 5], ["body.Times[1]"]],
    ["List", [{ Note: "a" }, "x", null], [{ note: "a" }, "x", null], ["body.List[1]"]],
  ])("stays in its place, in %s", (name, value, decoded, paths) => {
    const wire = { id: "1", [name]: value };
    const { model, odd, back } = read(everything, wire);
    expect(model[name.toLowerCase()]).toEqual(decoded);
    expect(odd.map(({ path }) => path)).toEqual(paths);
    expect(back).toEqual(wire);
  });

  it("is reported once a place, however long the list", () => {
    const wire = { id: "1", List: Array.from({ length: 1000 }, () => ({ At: "soon" })) };
    expect(read(everything, wire).odd.map(({ path }) => path)).toEqual(["body.List[0].At"]);
  });
});

describe("a value of another kind that says what is wanted", () => {
  it.each<[string, unknown, string, unknown]>([
    ["a number for a text", 36, "Day", "36"],
    ["a text for a number", "3", "Count", 3],
    ["a text for a boolean", "false", "Flag", false],
    ["a capitalised text for a boolean", "True", "Flag", true],
  ])("is read, and reported: %s", (_, value, name, decoded) => {
    const schema = name === "Day" ? only({ type: "string", wire: name }) : everything;
    const wire = name === "Day" ? { [name]: value } : { id: "1", [name]: value };
    const { model, odd, back } = read(schema, wire);
    expect(Object.values(model)).toContain(decoded);
    expect(odd.map(({ path }) => path)).toEqual([`body.${name}`]);
    expect(back).toEqual(wire);
  });

  it("keeps all digits of a number that should be a text", () => {
    const wire = parseJson('{"value": 9223372036854775807}');
    const { model, back } = read(only({ type: "string" }), wire);
    expect(model["value"]).toBe("9223372036854775807");
    expect(back).toEqual({ value: 9223372036854775807n });
  });

  it("is nothing odd where the spec says that a number is sent as text", () => {
    expect(read(everything, { id: "1", Epoch: "131462452931584510" }).odd).toEqual([]);
    expect(read(everything, { id: "1", Epoch: 131462452931584510n }).odd).toEqual([]);
  });
});

describe("what breaks a rule for callers", () => {
  it.each<[ModelSchema["properties"][string], unknown, string]>([
    [{ type: "string", format: "uuid" }, "no-guid", "a UUID"],
    [{ type: "string", values: ["red", "blue"] }, "mauve", "one of red, blue"],
    [{ type: "string", pattern: "^a+$" }, "b", "text that matches ^a+$"],
    [{ type: "int32", maximum: 5 }, 7, "at most 5"],
    [{ type: "duration" }, "00:00:00.3735779", "an ISO 8601 duration like PT10M"],
  ])("is kept in its place, reported, and goes back: %j %j", (property, value, expected) => {
    const { model, odd, back } = read(only(property), { value });
    expect(model["value"]).toBe(value);
    expect(odd.map((one) => one.expected)).toEqual([expected]);
    expect(back).toEqual({ value });
  });
});

describe("what says that there is none", () => {
  it.each<[string, unknown]>([
    ["StartTime", "0001-01-01T00:00:00Z"],
    ["StartTime", "0001-01-01T00:00:00"],
    ["StartTime", "0001-01-01T00:00:00.0000000+05:30"],
    ["StartTime", "0001-01-01"],
    ["StartTime", ""],
    ["Inner", ""],
    ["List", ""],
    ["Count", ""],
    ["Flag", null],
    ["Inner", null],
  ])("is no value, and nothing odd: %s %j", (name, value) => {
    const wire = { id: "1", [name]: value };
    const { model, odd, back } = read(everything, wire);
    expect(Object.keys(model)).toEqual(["id"]);
    expect(odd).toEqual([]);
    expect(asSent(model)).toEqual({ [name]: value });
    expect(back).toEqual(wire);
  });

  it("is a value where a text is wanted", () => {
    expect(read(everything, { id: "" }).model).toEqual({ id: "" });
  });
});

describe("dates in forms of their own", () => {
  it.each([
    ["2024-10-30", "2024-10-30T00:00:00.000Z"],
    ["2024-10-30T06:54:11+0000", "2024-10-30T06:54:11.000Z"],
    ["2024-10-30T06:54:11.1234567-0530", "2024-10-30T12:24:11.123Z"],
  ])("are read: %s", (value, iso) => {
    const { model, odd, back } = read(everything, { id: "1", StartTime: value });
    expect(model["startTime"]).toEqual(new Date(iso));
    expect(odd).toEqual([]);
    expect(asSent(model)).toEqual({ StartTime: value });
    expect(back).toEqual({ id: "1", StartTime: value });
  });
});

describe("words that are sent as numbers", () => {
  const action: Schema = {
    type: "string",
    values: ["Invalid", "Stop", "Retry"],
    numbered: ["Invalid", "Stop", "Retry"],
  };
  const model = only({ type: "list", items: action });

  it("are read as the words, by their place", () => {
    const { model: read1, odd, back } = read(model, { value: [1, "Retry"] });
    expect(read1["value"]).toEqual(["Stop", "Retry"]);
    expect(odd).toEqual([]);
    expect(back).toEqual({ value: [1, "Retry"] });
  });

  it("are odd where there is no such word", () => {
    const { model: read1, odd, back } = read(model, { value: [9] });
    expect(read1["value"]).toEqual(["9"]);
    expect(odd.map((one) => one.expected)).toContain("one of Invalid, Stop, Retry");
    expect(back).toEqual({ value: [9] });
  });
});

describe("a property that is sent under another name", () => {
  const epoch = only({ type: "int64", wire: "DataLossVersion", aliases: ["DataLossNumber"], asString: true });

  it("is read by each name, and goes back under the one it came with", () => {
    for (const name of ["DataLossVersion", "DataLossNumber"]) {
      const { model, odd, back } = read(epoch, { [name]: "131738809905628409" });
      expect(model["value"]).toBe(131738809905628409n);
      expect(odd).toEqual([]);
      expect(back).toEqual({ [name]: "131738809905628409" });
    }
  });

  it("is changed under the name it came with", () => {
    const { model } = read(epoch, { DataLossNumber: "1" });
    expect(encode(epoch, { ...model, value: 2 }, "body")).toEqual({ DataLossNumber: "2" });
    expect(encode(epoch, { ...model, value: undefined }, "body")).toEqual({});
  });

  it("is read by its own name where both came, and both go back", () => {
    for (const wire of [
      { DataLossNumber: "1", DataLossVersion: "2" },
      { DataLossVersion: "2", DataLossNumber: "1" },
    ]) {
      const { model, back } = read(epoch, wire);
      expect(model["value"]).toBe(2);
      expect(back).toEqual(wire);
    }
  });

  it("is written under its own name by a caller", () => {
    expect(encode(epoch, { value: 2 }, "body")).toEqual({ DataLossVersion: "2" });
  });
});

it("tells of nothing where nothing is odd", () => {
  const { model, odd } = read(everything, { id: "1", Count: 1, StartTime: "2024-01-01T00:00:00Z" });
  expect(odd).toEqual([]);
  expect(asSent(model)).toEqual({});
});
