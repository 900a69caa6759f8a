import type { OperationState } from "@azbackup/core/lro";
import { expect, test } from "vitest";
import { progressLine } from "../src/work/progress.js";

const state: OperationState = {
  status: "running",
  serviceStatus: "InProgress",
  percentComplete: 25,
  retryAfterMs: 0,
  polls: 1,
};

test("says name, bar, percentage, state, elapsed and remaining time", () => {
  expect(progressLine("full-backup", state, 60_000, 120, false)).toBe(
    "full-backup  [#####---------------]  25 %  InProgress  1:00  about 3:00 left",
  );
});

test.each([
  [120, "full-backup  [#####---------------]  25 %  InProgress  1:00  about 3:00 left"],
  [60, "full-backup  25 %  InProgress  1:00  about 3:00 left"],
  [40, "25 %  InProgress  1:00"],
  [16, "25 %  1:00"],
  [8, ""],
])("fits into %i columns", (columns, line) => {
  const drawn = progressLine("full-backup", state, 60_000, columns, false);
  expect(drawn).toBe(line);
  expect(drawn.length).toBeLessThan(columns);
});

test("promises nothing where the service says no percentage, or has hardly begun", () => {
  const silent = { ...state, percentComplete: undefined };
  expect(progressLine("full-backup", silent, 3_700_000, 120, false)).toBe("full-backup  InProgress  1:01:40");
  expect(progressLine("full-backup", { ...state, percentComplete: 2 }, 60_000, 120, false)).not.toContain(
    "left",
  );
  expect(progressLine("full-backup", { ...state, percentComplete: 100 }, 60_000, 120, false)).not.toContain(
    "left",
  );
});

test("shows the job's state where the operation left one behind", () => {
  const job = { ...state, serviceStatus: "Succeeded", job: { id: "j", serviceStatus: "InProgress" } };
  expect(progressLine("backup", job, 1000, 120, false)).toContain("InProgress");
});
