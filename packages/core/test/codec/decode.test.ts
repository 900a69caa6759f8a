import { describe, expect, it, vi } from "vitest";
import { wireOriginals } from "../../src/codec/index.js";
import { decode, type Schema } from "./schema.js";
import { isDecodeError } from "../../src/errors/index.js";
import { everything, only, storage } from "./tables.js";

/** What was decoded, without the memory of its wire form. */
function plain(schema: Schema, wire: unknown): unknown {
  return JSON.parse(JSON.stringify(decode(schema, wire, "body")));
}

/** What is read, or why nothing is. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

describe("decode", () => {
  it("gives TypeScript names and types", () => {
    const wire = {
      id: "1",
      Flag: false,
      StartTime: "2024-02-29T01:02:03.004Z",
      EndTime: 1520000000,
      Modified: "Thu, 01 Jan 1970 00:00:01 GMT",
      Blob: "+/++",
      BlobUrl: "-_8",
      Epoch: "131462452931584510",
      Tags: { a: "b" },
      Inner: { Note: "n" },
    };
    expect(decode(everything, wire, "body")).toStrictEqual({
      id: "1",
      flag: false,
      startTime: new Date(Date.UTC(2024, 1, 29, 1, 2, 3, 4)),
      endTime: new Date(1520000000000),
      modified: new Date(1000),
      blob: new Uint8Array([251, 255, 190]),
      blobUrl: new Uint8Array([251, 255]),
      epoch: 131462452931584510n,
      tags: { a: "b" },
      inner: { note: "n" },
    });
  });

  it.each<[string, string]>([
    ["2018-06-13T10:33:44.9337063Z", "2018-06-13T10:33:44.933Z"],
    ["2018-06-13T10:33:44", "2018-06-13T10:33:44.000Z"],
    ["2018-06-13t10:33:44z", "2018-06-13T10:33:44.000Z"],
    ["2018-06-13 10:33:44.5Z", "2018-06-13T10:33:44.500Z"],
    ["2018-06-13T10:33Z", "2018-06-13T10:33:00.000Z"],
    ["2018-06-13T10:33:44+02:00", "2018-06-13T08:33:44.000Z"],
    ["0001-01-01T09:00:00Z", "0001-01-01T09:00:00.000Z"],
  ])("reads the date %s as %s, in UTC unless it says otherwise", (wire, iso) => {
    const date = decode({ type: "dateTime" }, wire, "body");
    expect(date instanceof Date && date.toISOString()).toBe(iso);
  });

  it("reads every day there is as the calendar of the language does", () => {
    const first = Date.UTC(1600, 0, 1, 23, 59, 58, 7);
    for (let day = 0; day < 500 * 366; day += 7) {
      const date = new Date(first + day * 86_400_000);
      expect(decode({ type: "dateTime" }, date.toISOString(), "body")).toEqual(date);
    }
    for (const year of ["0000", "0001", "0004", "0100", "0400", "2000", "9999"]) {
      for (const day of ["01-01", "02-28", "02-29", "03-01", "12-31"]) {
        const text = `${year}-${day}T00:00:00.5Z`;
        const date = new Date(text);
        const exists = date.getUTCDate() === Number(day.slice(3));
        const read = () => decode({ type: "dateTime" }, text, "body");
        const refused =
          "DecodeError: body of the response should be a valid Date but is a value of type string";
        expect(outcome(read)).toEqual(exists ? date : refused);
      }
    }
  });

  it("takes a date without a zone for UTC, whatever the zone of the machine", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(new Date(0).getTimezoneOffset()).toBe(300);
    expect(decode({ type: "dateTime" }, "2018-06-13T10:33:44", "body")).toEqual(
      new Date(Date.UTC(2018, 5, 13, 10, 33, 44)),
    );
    vi.unstubAllEnvs();
  });

  it("keeps what the spec does not know under its wire name", () => {
    expect(plain(everything, { id: "1", Extra: { a: [null] }, Color: "mauve" })).toEqual({
      id: "1",
      Extra: { a: [null] },
      color: "mauve",
    });
  });

  it("reads the kind the discriminator names, also a kind of a kind", () => {
    expect(decode(storage, { StorageKind: "FastShare", Path: "p", Lanes: 2 }, "body")).toStrictEqual({
      storageKind: "FastShare",
      path: "p",
      lanes: 2,
    });
  });

  it.each(["Tape", "constructor", "__proto__", 7, undefined])(
    "reads the unknown kind %s by the base's table",
    (kind) => {
      const wire = JSON.parse(JSON.stringify({ FriendlyName: "f", Path: "p" }));
      if (typeof kind === "string") wire.StorageKind = kind;
      expect(decode(storage, wire, "body")).toMatchObject({ friendlyName: "f", Path: "p" });
    },
  );

  it("follows discriminators from level to level", () => {
    const fish: Schema = {
      type: "model",
      model: () => fishModel,
    };
    const fishModel = {
      name: "Fish",
      properties: { kind: { type: "string" } },
      discriminator: "kind",
      kinds: { shark: () => sharkModel },
    } as const;
    const sharkModel = {
      name: "Shark",
      base: () => fishModel,
      properties: { sharkType: { type: "string", wire: "sharktype" } },
      discriminator: "sharkType",
      kinds: { saw: () => sawModel },
    } as const;
    const sawModel = {
      name: "Saw",
      base: () => sharkModel,
      properties: { teeth: { type: "int32", wire: "TEETH" } },
    } as const;
    expect(decode(fish, { kind: "shark", sharktype: "saw", TEETH: 3 }, "body")).toStrictEqual({
      kind: "shark",
      sharkType: "saw",
      teeth: 3,
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["an undeclared null", { Count: null }, "count"],
    ["0 for not ended", { EndTime: 0 }, "endTime"],
    ["the year one for not finished", { Finished: "0001-01-01T00:00:00.00000Z" }, "finished"],
  ])("leaves out a property for which the service says %s", (_, wire, name) => {
    const model = decode(everything, { id: "1", ...wire }, "body");
    expect(model).not.toHaveProperty(name);
    expect(model).toMatchObject({ [wireOriginals]: wire });
  });

  it("keeps null where it is a value", () => {
    expect(decode(everything, { id: "1", Maybe: null, Anything: null }, "body")).toStrictEqual({
      id: "1",
      maybe: null,
      anything: null,
    });
  });

  it("remembers nothing where there is nothing to remember", () => {
    expect(decode(everything, { id: "1", Count: 0, Flag: false }, "body")).toStrictEqual({
      id: "1",
      count: 0,
      flag: false,
    });
  });

  it("does not let an unknown property take the name of a known one", () => {
    expect(plain(everything, { id: "1", Count: 2, count: "other" })).toEqual({ id: "1", count: 2 });
  });

  it("does not pollute prototypes", () => {
    const wire: unknown = JSON.parse(
      '{"id":"1","__proto__":{"polluted":1},"Tags":{"__proto__":"x"},"constructor":5}',
    );
    const model = decode(everything, wire, "body");
    expect(Object.getPrototypeOf(model)).toBe(Object.prototype);
    expect(model).toHaveProperty("constructor", 5);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Reflect.get(Object(model), "polluted")).toBeUndefined();
  });

  it.each<[string, Schema, unknown]>([
    ["a text for an object", everything, "hunter2"],
    ["a list for an object", everything, []],
    ["null for an object", everything, null],
    ["an object for a list", { type: "list", items: { type: "string" } }, { hunter2: 1 }],
    ["a word for a number", { type: "int32" }, "hunter2"],
    ["an object for a text", { type: "string" }, { hunter2: 1 }],
  ])("refuses %s as the document itself, without showing it", (_, schema, wire) => {
    let caught: unknown;
    try {
      decode(schema, wire, "body");
    } catch (error) {
      caught = error;
    }
    expect(isDecodeError(caught) && caught.path).toBe("body");
    expect(String(caught)).not.toContain("hunter2");
  });

  it("takes numbers written as text", () => {
    expect(plain(everything, { Count: "5", Ratio: "1.5", Epoch: "7" })).toEqual({
      count: 5,
      ratio: 1.5,
      epoch: 7,
    });
  });

  it("keeps a null item in its place", () => {
    expect(decode({ type: "list", items: { type: "string" } }, ["a", null, "b"], "body")).toEqual([
      "a",
      null,
      "b",
    ]);
  });

  it("survives a deep document of a recursive model", () => {
    let wire: unknown = { id: "end" };
    for (let depth = 0; depth < 500; depth += 1) wire = { id: String(depth), Self: wire };
    expect(decode(everything, wire, "body")).toHaveProperty("self.self.self.id", "496");
  });
});

describe("decode of the text of a header", () => {
  it.each<[Schema, string, unknown]>([
    [{ type: "int32" }, "60", 60],
    [{ type: "int64" }, "9223372036854775807", 9223372036854775807n],
    [{ type: "boolean" }, "true", true],
    [{ type: "boolean" }, "False", false],
    [{ type: "string" }, "60", "60"],
    [{ type: "float" }, "0.5", 0.5],
    [{ type: "httpDate" }, "Thu, 01 Jan 1970 00:00:01 GMT", new Date(1000)],
  ])("reads %j from %s", (schema, text, value) => {
    expect(decode(schema, text, "header x")).toStrictEqual(value);
  });

  it("refuses what is no such type", () => {
    expect(() => decode({ type: "int32" }, "soon", "header retry-after")).toThrow("retry-after");
    expect(() => decode({ type: "boolean" }, "yes", "header x")).toThrow("header x");
    expect(() => decode(only({ type: "string" }), "x", "header x")).toThrow("header x");
  });
});
