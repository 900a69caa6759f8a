import { expect, test } from "vitest";
import { compareBehaviour } from "../src/behaviour/compare-behaviour.js";
import { behaviourOf } from "../src/behaviour/describe-behaviour.js";

const tracking = {
  status: { path: ["status"], succeeded: ["Done"], failed: ["Broken"], error: ["error"] },
  resultPath: ["properties"],
  progress: { percent: ["percent"] },
  baseline: { identity: [["id"]], graceReads: 3 },
  cancel: { operation: "stop", arguments: { id: { body: ["id"] } } },
  intervalMs: 2000,
};

function changesTo(after: object): string[] {
  const described = (value: object) =>
    behaviourOf({ operations: [{ operationId: "Jobs_Start", startsWork: true, tracking: value }] });
  return compareBehaviour(described(tracking), described({ ...tracking, ...after })).map(
    ({ level, where }) => `${level} ${where}`,
  );
}

test("what decides an end, its result or its reason is breaking", () => {
  const { status } = tracking;
  expect(changesTo({ status: { ...status, succeeded: ["Done", "Broken"], failed: [] } })).toEqual([
    "breaking Jobs_Start status.succeeded",
    "breaking Jobs_Start status.failed",
  ]);
  expect(changesTo({ status: { ...status, path: ["state"] } })).toEqual(["breaking Jobs_Start status.path"]);
  expect(changesTo({ status: { ...status, error: ["fault"] } })).toEqual([
    "breaking Jobs_Start status.error",
  ]);
  expect(changesTo({ resultPath: ["output"] })).toEqual(["breaking Jobs_Start resultPath"]);
  expect(changesTo({ baseline: undefined })).toEqual(["breaking Jobs_Start baseline"]);
  expect(changesTo({ finalStateVia: "location" })).toEqual(["breaking Jobs_Start finalStateVia"]);
});

test("cancelling can come but not go; pace and progress are details", () => {
  expect(changesTo({ cancel: undefined })).toEqual(["breaking Jobs_Start cancel"]);
  expect(changesTo({ cancel: { operation: "halt", arguments: {} } })).toEqual(["fix Jobs_Start cancel"]);
  expect(changesTo({ intervalMs: 5000 })).toEqual(["fix Jobs_Start intervalMs"]);
  expect(changesTo({ progress: { percent: ["done"] } })).toEqual(["fix Jobs_Start progress.percent"]);
  expect(changesTo({})).toEqual([]);
});
