import { loadManifests } from "@azbackup/emulator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hidesItsFailure } from "../src/matrix/index.js";
import { type Oddity, oddValues, recordService, runOdd, type Recording } from "../src/odd/index.js";

const recordings: Recording[] = [];
for (const manifest of await loadManifests()) recordings.push(...(await recordService(manifest)));

/** `PROPERTY_RUNS=100` tries each a hundred times as often; `PROPERTY_SEED` tries others. */
const numRuns = Math.ceil(20 * Number(process.env["PROPERTY_RUNS"] ?? "1"));
const seed = Number(process.env["PROPERTY_SEED"] ?? "20261201");

const member = fc.record({ at: fc.nat(400), value: fc.constantFrom(...oddValues) });
const oddity: fc.Arbitrary<Oddity> = fc.record({
  // The answer that tells the end, mostly.
  fromLast: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4)),
  members: fc.array(member, { minLength: 1, maxLength: 3 }),
});

const cells = recordings.map(
  (one) => [`${one.run.manifest.service}.${one.operation}`, one.end, one] as const,
);

test.each(cells)(
  `no odd member makes or hides an end of %s that has %s (seed ${seed})`,
  async (_, _end, one) => {
    await fc.assert(
      fc.asyncProperty(oddity, async (odd) => {
        expect(await runOdd(one, odd)).toBeUndefined();
      }),
      { seed, numRuns },
    );
  },
);

test("every long-running operation with an example is among them, ended well and not", async () => {
  const all = (await loadManifests()).flatMap(({ service, operations }) =>
    operations
      .filter(({ tracking, examples }) => tracking && examples.length > 0)
      .map(({ name }) => `${service}.${name}`),
  );
  expect([...new Set(cells.map(([name]) => name))].sort()).toEqual(all.sort());
  const hidden = all.filter((name) => hidesItsFailure(name.split(".")[1] ?? ""));
  expect(cells).toHaveLength(2 * all.length - hidden.length);
});
