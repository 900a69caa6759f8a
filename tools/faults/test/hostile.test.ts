import { expect, test } from "vitest";
import { runHostile } from "../src/hostile/run-hostile.js";

/** What the ten minutes of `npm run faults -- --hostile` try at random, the same each time and for less than one. */
const seed = 20_261_201;

test("nothing leaks, hangs, starts twice or ends falsely by hostile inputs of any kind", async () => {
  // On a busy machine, as many of them as two minutes allow.
  const { inputs, findings } = await runHostile({ seed, inputs: 500, minutes: 2, except: ["floods"] });
  expect(findings).toEqual([]);
  expect(Math.min(...inputs.values())).toBeGreaterThan(0);
}, 600_000);

test("nothing takes more than linear time", async () => {
  const { inputs, findings } = await runHostile({ seed, inputs: 60, minutes: 1, only: ["floods"] });
  expect(findings).toEqual([]);
  expect(inputs.get("floods")).toBeGreaterThan(0);
}, 600_000);
