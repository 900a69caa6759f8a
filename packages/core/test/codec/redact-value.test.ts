import { describe, expect, it } from "vitest";
import { decode, hasSecret, redactValue } from "../../src/codec/index.js";
import { everything, inner, only, storage } from "./tables.js";

describe("redactValue", () => {
  it("replaces secrets at every depth and leaves the rest", () => {
    const value = {
      id: "1",
      token: "hunter2",
      startTime: new Date(0),
      self: { id: "2", token: "hunter2", count: 3 },
      storage: { storageKind: "AzureBlobStore", connectionString: "hunter2", containerName: "c" },
    };
    expect(redactValue(everything, value)).toEqual({
      id: "1",
      token: "[redacted]",
      startTime: new Date(0),
      self: { id: "2", token: "[redacted]", count: 3 },
      storage: { storageKind: "AzureBlobStore", connectionString: "[redacted]", containerName: "c" },
    });
    expect(value.token).toBe("hunter2");
  });

  it("replaces what the spec does not know, and whole structures that are secret", () => {
    expect(redactValue(everything, { id: "1", extra: "hunter2" })).toEqual({ id: "1", extra: "[redacted]" });
    expect(
      redactValue(only({ type: "map", secret: true, items: { type: "string" } }), {
        value: { a: "hunter2" },
      }),
    ).toEqual({
      value: "[redacted]",
    });
  });

  it("shows nothing of a value that is not of its type", () => {
    expect(
      JSON.stringify(
        redactValue(everything, { id: { a: "hunter2" }, list: { a: "hunter2" }, inner: ["hunter2"] }),
      ),
    ).not.toContain("hunter2");
  });

  it("replaces secrets in the items of lists and maps", () => {
    const secret = { type: "string", secret: true } as const;
    const shown = redactValue(only({ type: "list", items: secret }), { value: ["hunter2", "hunter3"] });
    expect(shown).toEqual({ value: ["[redacted]", "[redacted]"] });
    const items = { type: "list", items: { type: "int32" } } as const;
    expect(redactValue(only({ type: "map", items }), { value: { a: [1, 2], b: { c: "hunter2" } } })).toEqual({
      value: { a: [1, 2], b: "[redacted]" },
    });
  });

  it("takes signatures out of texts", () => {
    expect(
      JSON.stringify(redactValue(everything, { id: "https://a.example/c?sv=1&sig=hunter2" })),
    ).not.toContain("hunter2");
  });

  it("does not carry over what a decoded object remembers of the wire", () => {
    const decoded = decode(everything, { id: "1", Token: null, token: "hunter2" }, "body");
    const copy = redactValue(everything, decoded);
    expect(Object.getOwnPropertySymbols(copy)).toEqual([]);
  });
});

describe("hasSecret", () => {
  it("looks into kinds, items and circles", () => {
    expect(hasSecret(storage)).toBe(true);
    expect(hasSecret({ type: "list", items: storage })).toBe(true);
    expect(hasSecret(inner)).toBe(false);
    expect(hasSecret(everything)).toBe(true);
  });
});
