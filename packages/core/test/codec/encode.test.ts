import { describe, expect, it } from "vitest";
import { wireOriginals } from "../../src/codec/index.js";
import { encode } from "./schema.js";
import { everything, only, storage } from "./tables.js";

describe("encode", () => {
  it("writes wire names in the order of the spec, whatever order the caller used", () => {
    const wire = encode(everything, { flag: true, count: 1, id: "1" }, "body");
    expect(JSON.stringify(wire)).toBe('{"id":"1","Flag":true,"Count":1}');
  });

  it("writes the base's properties before the kind's", () => {
    const value = { path: "p", lanes: 2, friendlyName: "f", storageKind: "FastShare" };
    expect(JSON.stringify(encode(storage, value, "body"))).toBe(
      '{"StorageKind":"FastShare","FriendlyName":"f","Path":"p","Lanes":2}',
    );
  });

  it("leaves out what only the service sets, unless asked", () => {
    expect(encode(everything, { id: "1", state: "On" }, "body")).toEqual({ id: "1" });
    expect(encode(everything, { id: "1", state: "On" }, "body", { readOnly: true })).toEqual({
      id: "1",
      State: "On",
    });
  });

  it("passes on what the spec does not know", () => {
    expect(encode(everything, { id: "1", extra: { a: [1] }, gone: undefined }, "body")).toStrictEqual({
      id: "1",
      extra: { a: [1] },
    });
  });

  it("passes on all properties of a kind it does not know", () => {
    const value = { storageKind: "Tape", friendlyName: "f", reels: 3 };
    expect(encode(storage, value, "body")).toEqual({ StorageKind: "Tape", FriendlyName: "f", reels: 3 });
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "does not take the discriminator %s for a kind",
    (storageKind) => {
      expect(encode(storage, { storageKind }, "body")).toEqual({ StorageKind: storageKind });
    },
  );

  it("checks properties that are not named against their type", () => {
    const schema = {
      type: "model",
      model: () => ({ name: "Record", properties: {}, additional: { type: "int32" } as const }),
    } as const;
    expect(encode(schema, { a: 1 }, "body")).toEqual({ a: 1 });
    expect(() => encode(schema, { a: "x" }, "body")).toThrow("body.a");
  });

  it("writes __proto__ as data and leaves prototypes alone", () => {
    const value: unknown = JSON.parse('{"value":{"__proto__":{"polluted":"yes"}}}');
    const wire = encode(only({ type: "map", items: { type: "unknown" } }), value, "body");
    expect(JSON.stringify(wire)).toBe('{"value":{"__proto__":{"polluted":"yes"}}}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("ignores originals that are no collection", () => {
    expect(encode(everything, { id: "1", [wireOriginals]: "x" }, "body")).toEqual({ id: "1" });
  });

  it("lets originals of another model fall away instead of failing", () => {
    const copied = { id: "1", count: 3, [wireOriginals]: { Count: "not a number" } };
    expect(encode(everything, copied, "body")).toEqual({ id: "1", Count: 3 });
  });
});
