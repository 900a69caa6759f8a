import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coveragePage } from "../src/recorded/coverage-section.js";

const written = readFileSync(new URL("../../../docs/coverage.md", import.meta.url), "utf8");

test("docs/coverage.md says of each operation by what it is known", async () => {
  expect(await coveragePage(), "run `npm run conformance -- coverage`").toBe(written);
});

test("what was recorded is told from what is only documented", () => {
  // Recorded are a backup of a machine and a move to the archive; no recording shows a scan being configured.
  expect(written).toMatch(/\| recovery-services \| `triggerBackup` \| yes \(recorded: \d+/);
  expect(written).toMatch(/\| recovery-services \| `moveRecoveryPoint` \| yes \(recorded: 1\)/);
  expect(written).toMatch(/\| recovery-services \| `configureSourceScan` \| by documents only/);
});
