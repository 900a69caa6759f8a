import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import type { OperationScenario, ScenarioAnswer, ScenarioCall } from "../scenario.js";
import { textAt } from "../shared/index.js";
import { serverId } from "./server.js";

/** Bytes of every emulated server. */
const SIZE = 6_442_450_944;

const STATES: Readonly<Record<Phase["kind"], string>> = {
  running: "InProgress",
  succeeded: "Succeeded",
  failed: "Failed",
  canceled: "Canceled",
  timedOut: "Failed",
};

/** Export to the caller's store, and operations read by their id. */
export const operationOperations: Readonly<Record<string, OperationScenario>> = {
  backupAndExport: {
    shapeResult(document, run) {
      const name = textAt(run.start.body, "backupSettings", "backupName") ?? "";
      document["id"] = `${serverId(run.start.values)}/backupAndExport/${name}`;
      document["name"] = name;
      document["properties"] = transferred(run.outcome.kind === "succeeded" ? 1 : 0);
    },
  },
  getOperationResult: { answer: (call) => operationAnswer(call, "operationResults") },
  getOperationProgress: { answer: (call) => operationAnswer(call, "operationProgress") },
};

/** An operation that was started here; those of the documents are answered as documented. */
function operationAnswer(
  call: ScenarioCall,
  view: "operationResults" | "operationProgress",
): ScenarioAnswer | undefined {
  const { subscriptionId = "", operationId = "" } = call.values;
  const run = call.runs.find(
    ({ start }) =>
      start.id === operationId &&
      start.values["subscriptionId"]?.toLowerCase() === subscriptionId.toLowerCase(),
  );
  if (run !== undefined) return { body: operationDocument(call, run, view) };
  const documented = call.operation.examples.some(
    ({ parameters }) => parameters["operationId"] === operationId,
  );
  return documented
    ? undefined
    : { problem: { status: 404, code: "ResourceNotFound", message: "there is no such operation" } };
}

function operationDocument(call: ScenarioCall, run: Run, view: string): JsonObject {
  const { subscriptionId = "", locationName = "" } = call.values;
  const { id, operation, startedAt } = run.start;
  const phase = run.phase("operation", call.now);
  const done = phase.kind === "running" ? phase.fraction : phase.kind === "succeeded" ? 1 : 0;
  const exports = operation.name === "backupAndExport";
  const details = view === "operationProgress" ? { objectType: "BackupAndExportResponse" } : {};
  return {
    id: `/subscriptions/${subscriptionId}/providers/Microsoft.DBforMySQL/locations/${locationName}/${view}/${id}`,
    name: id,
    resourceId: serverId(run.start.values),
    status: STATES[phase.kind],
    percentComplete: Math.floor(done * 100),
    startTime: new Date(startedAt).toISOString(),
    ...(phase.kind === "running" ? {} : { endTime: new Date(run.endOf("operation")).toISOString() }),
    ...(exports ? { properties: { ...transferred(done), ...details } } : {}),
    ...(phase.kind === "failed" ? { error: { code: phase.code, message: phase.message } } : {}),
  };
}

function transferred(fraction: number): JsonObject {
  return {
    datasourceSizeInBytes: SIZE,
    dataTransferredInBytes: Math.floor(SIZE * fraction),
    backupMetadata: "{}",
  };
}
