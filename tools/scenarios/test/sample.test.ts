import { expect, test } from "vitest";
import { runSuites } from "../src/run-suites.js";
import { isTyped } from "../src/report.js";
import { findAreas } from "../src/suites.js";

/** Entry points of which every scenario passes, each of another mechanism. */
const sample = ["http/type/model/usage", "http/parameters/body-optionality", "azure/azure/core/scalar"];

test("a sample of the public scenarios passes, typed", async () => {
  const areas = findAreas(sample).filter(({ id }) => sample.includes(id));
  expect(areas.map(({ id }) => id).sort()).toEqual([...sample].sort());
  const results = await runSuites(areas);
  expect(results.length).toBeGreaterThan(7);
  expect(results.filter((result) => !isTyped(result))).toEqual([]);
});
