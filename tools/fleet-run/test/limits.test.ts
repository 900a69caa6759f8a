import { expect, test } from "vitest";
import { limitsHeld } from "../src/commands/run-command.js";
import { Moments } from "../src/emulator/moments.js";

test("the most of one group within some time is noted", () => {
  const moments = new Moments(1000);
  for (const at of [0, 500, 999, 1000, 1400]) moments.add("a", at);
  moments.add("b", 1400);
  expect(moments.most).toBe(4);
});

test.each([
  [{ perGroup: 4 }, { mostAtOnce: 4, busiest: 1000 }, true],
  [{ perGroup: 4 }, { mostAtOnce: 5, busiest: 0 }, false],
  [{ perSecond: 2 }, { mostAtOnce: 100, busiest: 25 }, true],
  [{ perSecond: 2 }, { mostAtOnce: 0, busiest: 26 }, false],
  [{}, { mostAtOnce: 1000, busiest: 1000 }, true],
])("limits %j with %j: %s", (limits, seen, held) => {
  expect(limitsHeld({ limits }, seen)).toBe(held);
});
