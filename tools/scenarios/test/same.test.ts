import { describe, expect, test } from "vitest";
import { difference } from "../src/same.js";

describe("difference", () => {
  test("takes two ways to write a moment for the same", () => {
    expect(difference("2022-08-26T18:38:00.000Z", "2022-08-26T18:38:00Z")).toBeUndefined();
    expect(difference("2022-08-26T18:38:00Z", "2022-08-26T18:38:01Z")).toContain("$");
  });

  test("names the place of what is lost, added or other", () => {
    expect(difference({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe("$.a[0].b: 1, not 2");
    expect(difference({}, { a: null })).toBe("$.a is lost");
    expect(difference({ a: 1 }, {})).toBe("$.a is added");
    expect(difference([1], [1, 2])).toBe("$: 1 items, not 2");
  });

  test("takes a bigint for the number it is", () => {
    expect(difference(5n, 5)).toBeUndefined();
    expect(difference(5n, 6)).toBe('$: "5", not 6');
  });
});
