import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import type { OperationBehaviour, BehaviourAnswer, BehaviourCall } from "../behaviour.js";
import { signArmUrl, textAt } from "../shared/index.js";
import { followed, momentOf, operationUrls } from "./operation-urls.js";
import { serverId } from "./server.js";

const EXPORT = "CreateBackupAndExportManagementOperation";
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
export const operationOperations: Readonly<Record<string, OperationBehaviour>> = {
  backupAndExport: {
    ...followed(EXPORT),
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
  call: BehaviourCall,
  view: "operationResults" | "operationProgress",
): BehaviourAnswer | undefined {
  const { subscriptionId = "", operationId = "" } = call.values;
  const run = call.runById(operationId);
  if (run !== undefined && run.start.values["subscriptionId"]?.toLowerCase() === subscriptionId.toLowerCase())
    return shown(call, run, view);
  const documented = call.operation.examples.some(
    ({ parameters }) => parameters["operationId"] === operationId,
  );
  return documented
    ? undefined
    : { problem: { status: 404, code: "ResourceNotFound", message: "there is no such operation" } };
}

/** While it runs, each answer tells anew where to ask next. */
function shown(
  call: BehaviourCall,
  run: Run,
  view: "operationResults" | "operationProgress",
): BehaviourAnswer {
  const body = operationDocument(call, run, view);
  if (view !== "operationResults" || run.phase("operation", call.now).kind !== "running") return { body };
  const urls = Object.entries(operationUrls(call, run.start.id)).map(([name, path]) => [
    name,
    signArmUrl(`${call.base}${path}`, call),
  ]);
  return { body, headers: { ...Object.fromEntries(urls), "retry-after": "60" } };
}

function operationDocument(call: BehaviourCall, run: Run, view: string): JsonObject {
  const { subscriptionId = "", locationName = "" } = call.values;
  const { id, operation, startedAt } = run.start;
  const phase = run.phase("operation", call.now);
  const done = phase.kind === "running" ? phase.fraction : phase.kind === "succeeded" ? 1 : 0;
  const exports = operation.name === "backupAndExport";
  const details = view === "operationProgress" ? { objectType: "BackupAndExportResponse" } : {};
  return {
    id: `/subscriptions/${subscriptionId}/providers/Microsoft.DBforMySQL/locations/${locationName}/${view}/${id}`,
    name: id,
    ...(view === "operationProgress" || !call.quirks("absentMembers")
      ? { resourceId: serverId(run.start.values) }
      : {}),
    status: STATES[phase.kind],
    startTime: momentOf(startedAt),
    ...(phase.kind === "running" ? {} : { endTime: momentOf(run.endOf("operation")) }),
    percentComplete: Math.floor(done * 100),
    ...(exports ? { properties: { ...transferred(done), ...details } } : {}),
    ...(phase.kind === "failed" ? { error: { code: phase.code, message: phase.message } } : {}),
  };
}

function transferred(fraction: number): JsonObject {
  return {
    datasourceSizeInBytes: SIZE,
    dataTransferredInBytes: Math.floor(SIZE * fraction),
    backupMetadata: '{"ServerVersion":"5.7"}',
  };
}
