import { expect, test } from "vitest";
import * as kinds from "../src/hostile/kinds/index.js";
import { slices, findingsOf } from "./support/try-slice.js";

test("nothing leaks, hangs, starts twice, ends falsely or takes more than linear time by what services say", async () => {
  expect(await findingsOf("service")).toEqual([]);
}, 600_000);

test("every kind of hostile inputs is tried at every change", () => {
  const tried = Object.values(slices).flat();
  expect(tried.toSorted()).toEqual(
    Object.values(kinds)
      .map(({ name }) => name)
      .toSorted(),
  );
});
