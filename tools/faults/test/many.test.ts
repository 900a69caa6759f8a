import { expect, test } from "vitest";
import { followMany } from "../src/many/index.js";

test("two thousand operations followed at once all end rightly, and none is asked for more often than allowed", async () => {
  const result = await followMany(2000);
  expect(result).toMatchObject({ started: 2000, succeeded: 1980, failed: 20, toFail: 20, earlyReads: 0 });
  expect(result.reads).toBeLessThanOrEqual(result.readsAllowed);
}, 120_000);
