import { describe, expect, it } from "vitest";
import { broken, changed, everythingOf, failureOf, typed } from "../src/index.js";

describe("changing a value", () => {
  it("leaves the original alone, and everything else as it was", () => {
    const value = { a: [{ b: 1, c: 2 }], d: 3 };
    expect(changed(value, ["a", 0, "b"], 5)).toEqual({ a: [{ b: 5, c: 2 }], d: 3 });
    expect(changed(value, ["a", 0, "b"], undefined)).toStrictEqual({ a: [{ c: 2 }], d: 3 });
    expect(value).toEqual({ a: [{ b: 1, c: 2 }], d: 3 });
  });

  it("finds a parameter among the arguments of a call, or in its options", () => {
    const args = ["x", { items: [{ name: "a" }] }, { limit: 1 }] as const;
    const names = ["id", "settings"];
    expect(broken(args, names, "id", 1)).toEqual([1, args[1], args[2]]);
    expect(broken(args, names, "settings.items[0].name", 2)).toEqual([
      "x",
      { items: [{ name: 2 }] },
      args[2],
    ]);
    expect(broken(args, names, "limit", 3)).toEqual(["x", args[1], { limit: 3 }]);
  });
});

describe("looking at errors and results", () => {
  it("sees a secret wherever in an error it is", () => {
    const cause = new Error("outer", {
      cause: Object.assign(new Error("inner"), { hint: { deep: ["s3cr3t"] } }),
    });
    expect(everythingOf(cause)).toContain("s3cr3t");
    expect(everythingOf(new Error("s3cr3t"))).toContain("s3cr3t");
    expect(everythingOf(new Error("harmless"))).not.toContain("s3cr3t");
  });

  it("gets the failure of a call that throws and of one that rejects, and none of one that succeeds", async () => {
    const error = new Error("no");
    const rejecting = () => Promise.reject(error);
    const throwing = () => {
      throw error;
    };
    expect(await failureOf(rejecting)).toBe(error);
    expect(await failureOf(throwing)).toBe(error);
    await expect(failureOf(() => 1)).rejects.toThrow("did not fail");
  });

  it("shows of a result what a user sees, and no more", () => {
    const date = new Date(0);
    expect(typed({ a: [{ b: date, [Symbol("hidden")]: 1 }] })).toStrictEqual({ a: [{ b: date }] });
  });
});
