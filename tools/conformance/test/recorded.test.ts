import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { RecordedReport } from "../src/recorded/recorded-report.js";
import { runRecorded } from "../src/recorded/run-recorded.js";

const folder = new URL("../recorded/", import.meta.url);
const files = readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder)));

let report: RecordedReport;

// Hundreds of exchanges, through the clients: it takes longer on a busy machine than a hook has by default.
beforeAll(async () => {
  report = await runRecorded(files);
}, 60_000);

test("every recorded exchange of an operation there is a client for is read, and nothing of it lost", () => {
  expect(report.failures.filter((failure) => failure.of !== "run")).toEqual([]);
  expect(report.exchanges).toBeGreaterThan(290);
});

test("every recorded run is followed to the end that was recorded", () => {
  expect(report.failures.filter((failure) => failure.of === "run")).toEqual([]);
  expect(report.runs).toBeGreaterThan(45);
});
