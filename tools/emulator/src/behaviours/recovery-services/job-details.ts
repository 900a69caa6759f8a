import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import { isBefore, NO_MOMENT, preciseDuration, preciseMoment, textAt } from "../shared/index.js";
import { jobOperation } from "./job-operation.js";
import type { JobReader } from "./job.js";
import { kindOf } from "./item-kind.js";

const WORDS: Readonly<Record<Phase["kind"], string>> = {
  running: "InProgress",
  succeeded: "Completed",
  failed: "Failed",
  canceled: "Cancelled",
  timedOut: "Failed",
};

/** What reading the one job brings on top: its steps, and how far they are. */
export function jobDetails(run: Run, reader: JobReader): JsonObject {
  const kind = kindOf(run.start.values["protectedItemName"] ?? "");
  const { version } = reader;
  const asked = version.asked ?? version.served;
  const what = jobOperation(run);
  const phase = run.phase("job", reader.now);
  const isMachine = kind.isVirtualMachine;
  const isNew = !isBefore(asked, "2019-01-01");
  const restoreTasks = isNew ? kind.restoreTasks : [];
  const backupTasks =
    isMachine && !isBefore(asked, "2025-01-01") ? [...kind.backupTasks, "Validate Backup"] : kind.backupTasks;
  const ofKinds: Readonly<Record<string, readonly string[]>> = {
    Restore: restoreTasks,
    Backup: backupTasks,
    RestoreWithRehydrate: ["Rehydrate from Archive storage"],
  };
  const tasks = ofKinds[what] ?? [];
  return {
    extendedInfo: {
      tasksList: tasks.map((name, index) => taskOf(name, index, tasks.length, run, reader)),
      propertyBag: kind.propertyBag(run, what, phase, asked),
      ...(isMachine && isNew && what === "Backup" ? { internalPropertyBag: { IsInstantRpJob: "True" } } : {}),
      ...(isMachine && isNew && what === "Restore" ? restoreProgress(run, phase) : {}),
      ...(isMachine && what === "Restore" && phase.kind === "running" ? { dynamicErrorMessage: "" } : {}),
    },
  };
}

function restoreProgress(run: Run, phase: Phase): JsonObject {
  const restoreLocationType = textAt(run.start.body, "properties", "recoveryType") ?? "RestoreDisks";
  const internalPropertyBag = { restoreLocationType };
  if (phase.kind === "running") {
    return { internalPropertyBag, progressPercentage: Math.max(1, Math.floor(phase.fraction * 100)) };
  }
  const done = phase.kind === "succeeded" ? { progressPercentage: 100 } : {};
  return { internalPropertyBag, ...done, estimatedRemainingDuration: "PT0S" };
}

/** A step; the steps share the time of the job between them. */
function taskOf(taskId: string, index: number, count: number, run: Run, reader: JobReader): JsonObject {
  const { now, quirks, version } = reader;
  const asked = version.asked ?? version.served;
  const kind = kindOf(run.start.values["protectedItemName"] ?? "");
  const phase = run.phase("job", now);
  const share = phase.kind === "running" ? phase.fraction * count - index : 1;
  const running = share >= 1 ? "Completed" : share >= 0 ? "InProgress" : "NotStarted";
  const status = phase.kind !== "running" ? WORDS[phase.kind] : run.isCanceling(now) ? "Cancelling" : running;
  const taskType = isBefore(asked, "2023-01-01") ? {} : { taskType: "Normal" };
  if (!kind.isVirtualMachine) return { taskId, ...taskType, status };
  if (jobOperation(run) !== "Backup" || isBefore(asked, "2022-03-01"))
    return { taskId, duration: "PT0S", status, ...taskType };
  const { startedAt, id } = run.start;
  const step = (run.endOf("job") - startedAt) / count;
  const begun = startedAt + step * index;
  const over = begun + step;
  const none = quirks("zonelessTimes") ? NO_MOMENT : undefined;
  return {
    taskId,
    startTime: share < 0 ? none : preciseMoment(begun, `${id} ${taskId}`),
    endTime: share < 1 ? none : preciseMoment(over, `${id} ${taskId} end`),
    duration: share < 0 ? "PT0S" : preciseDuration(Math.min(now, over) - begun, `${id} ${taskId}`),
    status,
    ...taskType,
  };
}
