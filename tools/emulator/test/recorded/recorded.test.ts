import { describe, expect, test } from "vitest";
import { createEmulator, loadManifests } from "../../src/index.js";
import { recordedFlows } from "./exchange.js";
import { isKnown, unusedDifferences } from "./known-differences.js";
import { replayFlow } from "./replay-flow.js";
import { JOB, STEP } from "./replay.js";

const manifests = await loadManifests();
const replayedIds = new Set<string>();

describe.each(manifests)("$service answers in the shape it was recorded in", async (manifest) => {
  const emulator = await createEmulator({
    manifests: [manifest],
    durationMs: STEP,
    jobDurationMs: JOB,
    ...(manifest.service === "service-fabric" ? { quirks: { numbersForTexts: true } } : {}),
  });
  const flows = recordedFlows(manifest.service);
  const headers = new Set(
    flows.flatMap(({ exchanges }) => exchanges.flatMap(({ response }) => Object.keys(response.headers))),
  );

  test.each(flows)("$name", async (flow) => {
    const replayed = await replayFlow(emulator, manifest, flow, headers);
    for (const { id, differences } of replayed) {
      replayedIds.add(id);
      expect(
        differences.filter((one) => !isKnown(id, one)),
        id,
      ).toEqual([]);
    }
  });
});

test("no known difference is one that was mended, and most of what was recorded was asked", () => {
  expect(unusedDifferences()).toEqual([]);
  expect(replayedIds.size).toBeGreaterThan(250);
});
