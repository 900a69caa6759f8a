import { expect, test } from "vitest";
import { places } from "../src/job.js";
import { planDeaths, randomFrom } from "../src/supervise/plan-deaths.js";
import { runFleet } from "../src/supervise/run-fleet.js";

test(
  "workers that are killed start nothing twice and lose nothing, and what they left is reconciled",
  { timeout: 540_000 },
  async () => {
    const outcome = await runFleet(
      {
        service: "recovery-services",
        items: 12,
        workers: 1,
        groups: 2,
        kills: 2,
        limits: {},
        postgres: false,
        durationMs: 300,
        retryAfterSeconds: 1,
        seed: 1,
        limitSeconds: 500,
      },
      () => {},
    );
    // The service can tell of each start of which nobody knew, so that none is left to a person.
    expect(outcome).toMatchObject({
      startedTwice: 0,
      lost: 0,
      kills: 2,
      states: { succeeded: 12, needsOperator: 0 },
    });
    expect(outcome.unknown.found).toBeGreaterThan(0);
    expect(outcome.unknown.none).toBeGreaterThan(0);
    expect(outcome.unknown.cannotTell).toBe(0);
  },
);

test("lives end at each place, the same for the same seed", () => {
  const plan = planDeaths(8, 200, randomFrom(1));
  expect(plan.map(({ place }) => place)).toEqual([...places, ...places]);
  expect(plan.every(({ nth }) => nth >= 1 && nth <= 25)).toBe(true);
  expect(planDeaths(8, 200, randomFrom(1))).toEqual(plan);
  expect(planDeaths(8, 200, randomFrom(2))).not.toEqual(plan);
});
