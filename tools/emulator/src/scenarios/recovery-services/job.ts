import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import { vaultId } from "./address.js";
import { kindOf } from "./item-kind.js";
import type { ItemKind } from "./item-kind.js";

const WORDS: Readonly<Record<Phase["kind"], string>> = {
  running: "InProgress",
  succeeded: "Completed",
  failed: "Failed",
  canceled: "Cancelled",
  timedOut: "Failed",
};
/** A number for errors that have none. */
const SOME_ERROR = 400_000;

/** Resource id of the job a run leaves behind. */
export function jobId({ start }: Run): string {
  return `${vaultId(start.values)}/backupJobs/${start.jobId}`;
}

/** The job a run has left behind, as lists show it; what only reading the one job brings is {@link jobDetails}. */
export function jobOf(run: Run, now: number): JsonObject & { readonly properties: JsonObject } {
  const { start } = run;
  const kind = kindOf(start.values["protectedItemName"] ?? "");
  const phase = run.phase("job", now);
  const started = run.endOf("operation");
  const ended = run.endOf("job");
  const isCanceling = run.isCanceling(now);
  return {
    id: jobId(run),
    name: start.jobId,
    type: "Microsoft.RecoveryServices/vaults/backupJobs",
    properties: {
      jobType: kind.jobType,
      entityFriendlyName: start.values["protectedItemName"]?.split(";").at(-1) ?? "",
      backupManagementType: kind.backupManagementType,
      operation: start.operation.name === "triggerRestore" ? "Restore" : "Backup",
      status: isCanceling ? "Cancelling" : WORDS[phase.kind],
      startTime: new Date(started).toISOString(),
      ...(phase.kind === "running" ? {} : { endTime: new Date(ended).toISOString() }),
      duration: `PT${(Math.min(now, ended) - started) / 1000}S`,
      actionsInfo: phase.kind === "running" && !isCanceling ? ["Cancellable"] : [],
      activityId: start.id,
      ...errorsOf(phase),
    },
  };
}

/** What reading the one job brings on top: its steps, and how far they are. */
export function jobDetails(run: Run, now: number): JsonObject {
  const kind = kindOf(run.start.values["protectedItemName"] ?? "");
  const phase = run.phase("job", now);
  const done = phase.kind === "running" ? phase.fraction : phase.kind === "succeeded" ? 1 : 0;
  if (kind.tasks.length === 0) return {};
  const percent = kind.jobType === "AzureIaaSVMJob" ? { progressPercentage: Math.floor(done * 100) } : {};
  return { extendedInfo: { tasksList: tasksOf(kind, phase, done), ...percent } };
}

function tasksOf({ tasks }: ItemKind, phase: Phase, done: number): readonly JsonObject[] {
  return tasks.map((taskId, index) => {
    if (phase.kind !== "running") return { taskId, status: WORDS[phase.kind] };
    const share = done * tasks.length - index;
    return { taskId, status: share >= 1 ? "Completed" : share >= 0 ? "InProgress" : "NotStarted" };
  });
}

/** The number the documents want is made of a code that is one; another code becomes the title. */
function errorsOf(phase: Phase): JsonObject {
  if (phase.kind !== "failed") return {};
  const { code, message } = phase;
  const number = /^\d{1,9}$/.test(code) ? Number(code) : SOME_ERROR;
  const errorTitle = number === SOME_ERROR ? { errorTitle: code } : {};
  return { errorDetails: [{ errorCode: number, ...errorTitle, errorString: message }] };
}
