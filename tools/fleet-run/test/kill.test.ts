import { expect, test } from "vitest";
import { places } from "../src/job.js";
import { planDeaths, randomFrom } from "../src/supervise/plan-deaths.js";
import { runFleet } from "../src/supervise/run-fleet.js";

test("workers that are killed start nothing twice and lose nothing", { timeout: 540_000 }, async () => {
  const outcome = await runFleet(
    {
      service: "recovery-services",
      items: 8,
      workers: 1,
      groups: 2,
      kills: 2,
      postgres: false,
      durationMs: 300,
      retryAfterSeconds: 1,
      seed: 1,
      limitSeconds: 500,
    },
    () => {},
  );
  expect(outcome).toMatchObject({ startedTwice: 0, lost: 0 });
  // A later life may have nothing left to start.
  expect(outcome.kills).toBeGreaterThan(0);
  expect(outcome.states.succeeded + outcome.states.needsOperator).toBe(8);
});

test("lives end at each place, the same for the same seed", () => {
  const plan = planDeaths(8, 200, randomFrom(1));
  expect(plan.map(({ place }) => place)).toEqual([...places, ...places]);
  expect(plan.every(({ nth }) => nth >= 1 && nth <= 25)).toBe(true);
  expect(planDeaths(8, 200, randomFrom(1))).toEqual(plan);
  expect(planDeaths(8, 200, randomFrom(2))).not.toEqual(plan);
});
