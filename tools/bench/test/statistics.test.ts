import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioOf, summarize } from "../src/statistics/index.js";

describe("a summary", () => {
  test("has the middle one of an odd number of samples, in whatever order they came", () => {
    expect(summarize([9, 1, 5]).median).toBe(5);
  });

  test("has the mean of the middle two of an even number", () => {
    expect(summarize([4, 1, 2, 10]).median).toBe(3);
  });

  test("says where the middle half of the samples is", () => {
    expect(summarize([1, 2, 3, 4, 5, 6, 7, 8, 1000])).toEqual({ low: 3, median: 5, high: 7, count: 9 });
  });

  test("of one sample is that sample", () => {
    expect(summarize([7])).toEqual({ low: 7, median: 7, high: 7, count: 1 });
  });

  test("is within its samples, and does not change them", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (samples) => {
        const copy = [...samples];
        const { low, median, high } = summarize(samples);
        expect(samples).toEqual(copy);
        expect(Math.min(...samples)).toBeLessThanOrEqual(low);
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(Math.max(...samples));
      }),
      { seed: 1 },
    );
  });

  test.each([[[]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])("is refused for %j", (samples) => {
    expect(() => summarize(samples)).toThrow("these are no samples");
  });
});

describe("a ratio", () => {
  test("is that of the medians", () => {
    expect(ratioOf(summarize([5, 6, 7]), summarize([1, 2, 3]))?.value).toBe(3);
  });

  test("is certain when the middle halves of the samples are apart, whichever is larger", () => {
    const [small, large] = [summarize([1, 2, 3]), summarize([4, 5, 6])];
    expect(ratioOf(large, small)?.certain).toBe(true);
    expect(ratioOf(small, large)?.certain).toBe(true);
  });

  test("is not certain when they overlap", () => {
    expect(ratioOf(summarize([1, 2, 9, 10]), summarize([4, 5, 6]))?.certain).toBe(false);
  });

  test("of counts that do not vary is certain, even when they are equal", () => {
    expect(ratioOf(summarize([4]), summarize([4]))).toEqual({ value: 1, certain: true });
  });

  test("does not exist where there is nothing to divide by", () => {
    expect(ratioOf(summarize([1]), summarize([0]))).toBeUndefined();
  });
});
