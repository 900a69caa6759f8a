import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRecord, parseJson, stringifyJson } from "../../src/codec/index.js";
import { decode, encode, type Schema } from "./schema.js";
import { everything, storage } from "./tables.js";
import { runs } from "../support/runs.js";

const back = { readOnly: true };

function roundTrip(wire: unknown): unknown {
  return encode(everything, decode(everything, wire, "body"), "body", back);
}

const dateText = fc
  .tuple(
    fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    fc.constantFrom(".000Z", "Z", ".0000001Z", ".5+02:00", "", "-23:59", "z"),
  )
  .map(([date, end]) => date.toISOString().slice(0, 19) + end);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const base64 = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const innerWire = fc
  .record(
    { Note: optional(fc.string()), At: optional(dateText), note: fc.anything({ maxDepth: 0 }) },
    { requiredKeys: [] },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const storageWire = fc.record(
  {
    StorageKind: fc.constantFrom("AzureBlobStore", "FileShare", "FastShare", "Tape", "constructor"),
    FriendlyName: optional(fc.string()),
    ConnectionString: fc.string(),
    ContainerName: fc.string(),
    Path: fc.string(),
    Lanes: optional(fc.integer({ min: -5, max: 5 })),
    path: fc.string(),
  },
  { requiredKeys: ["StorageKind", "ConnectionString", "ContainerName", "Path"] },
);

const known = fc.record(
  {
    id: fc.string(),
    Flag: optional(fc.boolean()),
    Count: optional(fc.oneof(fc.integer(), fc.constantFrom("7", "007"))),
    Big: optional(
      fc.oneof(fc.integer(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }), fc.constant("12")),
    ),
    Epoch: optional(
      fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String), fc.constant("0012")),
    ),
    Ratio: optional(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant("1.50"))),
    StartTime: optional(dateText),
    EndTime: optional(fc.oneof(fc.integer({ min: 0, max: 2 ** 40 }), fc.constantFrom(0, 1.25, "0"))),
    Finished: optional(
      fc.oneof(dateText, fc.constantFrom("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.00000Z")),
    ),
    Modified: optional(fc.constantFrom("Thu, 01 Jan 1970 00:00:01 GMT", "1 January 1970")),
    Day: optional(fc.constant("2024-02-30")),
    Pause: optional(fc.constantFrom("PT10M", "P1Y2M3DT4H5M6.7S")),
    Price: optional(fc.constantFrom("1.10", "-0.00000000000000000001")),
    Blob: optional(base64),
    BlobUrl: optional(base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))),
    Anything: fc.jsonValue(),
    Maybe: optional(fc.string()),
    Token: optional(fc.string({ minLength: 3 })),
    State: optional(fc.string()),
    Color: optional(fc.constantFrom("red", "blue")),
    Inner: optional(innerWire),
    Storage: optional(storageWire),
    Times: optional(fc.array(optional(dateText))),
    List: optional(fc.array(innerWire)),
    Tags: optional(fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__")), optional(fc.string()))),
  },
  { requiredKeys: ["id"] },
);

// Names that collide with TypeScript names, with what objects inherit, and any others.
const unknownName = fc.oneof(
  fc.constantFrom("count", "startTime", "__proto__", "constructor", "toString", "then", "storage"),
  fc.string().map((name) => `x-${name}`),
);
const unknown = fc.array(fc.tuple(unknownName, fc.jsonValue()));

/** Own properties even for `__proto__`, as JSON.parse makes them. */
function merge(document: object, more: readonly (readonly [string, unknown])[]): unknown {
  const merged = { ...document };
  for (const [name, value] of more) {
    Object.defineProperty(merged, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return merged;
}

const documents = fc
  .tuple(known, unknown, fc.option(known))
  .map(([document, more, self]) => merge(self ? { ...document, Self: self } : document, more));

/** The document as it is read from the wire. */
const received = documents.map((document) => parseJson(stringifyJson(document)));

describe("what was decoded encodes to what it was decoded from", () => {
  it("for every document, with everything the spec does not know", () => {
    fc.assert(
      fc.property(received, (wire) => {
        // The other matchers stumble over own properties named `constructor` and `__proto__`.
        expect(isDeepStrictEqual(roundTrip(wire), wire)).toBe(true);
      }),
      { seed: 20260101, numRuns: runs(400) },
    );
  });

  it.each([
    "2024-02-29T00:00:00Z",
    "2024-02-30T00:00:00Z",
    "2023-02-29T12:00:00Z",
    "2024-04-31T00:00:00Z",
    "2024-01-31T24:00:00Z",
    "2024-12-31T23:59:59Z",
  ])("with the date %s, whether or not the calendar has it", (StartTime) => {
    const wire = { id: "1", StartTime };
    expect(roundTrip(wire)).toEqual(wire);
  });

  it("through a copy by spread, and as JSON text with all digits", () => {
    fc.assert(
      fc.property(received, (wire) => {
        const decoded = decode(everything, wire, "body");
        const copy = isRecord(decoded) ? { ...decoded } : decoded;
        expect(
          isDeepStrictEqual(parseJson(stringifyJson(encode(everything, copy, "body", back))), wire),
        ).toBe(true);
      }),
      { seed: 20260102, numRuns: runs(200) },
    );
  });
});

describe("what the caller changes wins over what was remembered", () => {
  const wire = {
    id: "1",
    Count: null,
    EndTime: 0,
    StartTime: "2018-06-13T10:33:44.9337063Z",
    Times: ["2018-06-13T10:33:44Z"],
    Ratio: "1.50",
    count: "other",
  };
  const decoded = decode(everything, wire, "body");
  const edit = (change: object) => encode(everything, { ...Object(decoded), ...change }, "body");

  it("a date", () => {
    expect(edit({ startTime: new Date(0) })).toEqual({ ...wire, StartTime: "1970-01-01T00:00:00Z" });
  });

  it("a date that is another object for the same moment stays as it was written", () => {
    expect(edit({ startTime: new Date("2018-06-13T10:33:44.933Z") })).toEqual(wire);
  });

  it("a value where there was none", () => {
    expect(edit({ count: 3, endTime: new Date(5000) })).toEqual({ ...wire, Count: 3, EndTime: 5 });
  });

  it("an item more in a list", () => {
    const times = [new Date("2018-06-13T10:33:44Z"), new Date(0)];
    expect(edit({ times })).toEqual({
      ...wire,
      Times: ["2018-06-13T10:33:44Z", "1970-01-01T00:00:00Z"],
    });
  });

  it("a property taken away", () => {
    const { StartTime: _, ...rest } = wire;
    expect(edit({ startTime: undefined })).toEqual(rest);
  });

  it("one of the properties that share a type, while the others stay as they were written", () => {
    const dates: Schema = {
      type: "model",
      model: () => ({ name: "Dates", properties: {}, additional: { type: "dateTime" } }),
    };
    const read = decode(dates, { a: "2024-01-01T00:00:00Z", b: "2024-01-02T00:00:00Z", c: null }, "body");
    expect(encode(dates, { ...Object(read), a: new Date(0) }, "body")).toEqual({
      a: "1970-01-01T00:00:00Z",
      b: "2024-01-02T00:00:00Z",
      c: null,
    });
  });

  it("an unknown property taken away or changed", () => {
    const tape = decode(storage, { StorageKind: "Tape", reels: 3, speed: 1 }, "body");
    expect(encode(storage, { ...Object(tape), reels: undefined, speed: 2 }, "body")).toEqual({
      StorageKind: "Tape",
      speed: 2,
    });
  });
});
