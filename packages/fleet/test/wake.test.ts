import { expect, test } from "vitest";
import { together } from "../src/wake.js";

const inMs = (all: readonly number[], share?: 0) => together(all, (one) => one, share);

test("what is due at about the same time is woken together, none too early", () => {
  expect(inMs([60_000, 61_000, 1000, 67_000, 1200])).toEqual([
    { inMs: 1200, first: 1000, all: [1000, 1200] },
    { inMs: 61_000, first: 60_000, all: [60_000, 61_000] },
    { inMs: 67_000, first: 67_000, all: [67_000] },
  ]);
});

test("a call has so many items at most that one worker has them in hand", () => {
  const calls = inMs(Array.from({ length: 120 }, () => 5000));
  expect(calls.map(({ all }) => all.length)).toEqual([50, 50, 20]);
});

test("those with moments of their own are only put together where it makes no difference", () => {
  expect(inMs([60_000, 60_200, 60_400], 0).map(({ all }) => all)).toEqual([[60_000, 60_200], [60_400]]);
});
