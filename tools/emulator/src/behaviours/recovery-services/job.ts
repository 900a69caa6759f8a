import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import type { BehaviourCall } from "../behaviour.js";
import { isBefore, preciseDuration, preciseMoment } from "../shared/index.js";
import { vaultId } from "./address.js";
import { isCancellable, jobOperation } from "./job-operation.js";
import { kindOf } from "./item-kind.js";

const WORDS: Readonly<Record<Phase["kind"], string>> = {
  running: "InProgress",
  succeeded: "Completed",
  failed: "Failed",
  canceled: "Cancelled",
  timedOut: "Failed",
};
/** A number for errors that have none. */
const SOME_ERROR = 400_000;

/** What is to be known of a request to show a job. */
export type JobReader = Pick<BehaviourCall, "now" | "quirks" | "version">;

/** Resource id of the job a run leaves behind. */
export function jobId({ start }: Run): string {
  return `${vaultId(start.values)}/backupJobs/${start.jobId}`;
}

/** The job a run has left behind, as lists show it: without what only reading the one job brings. */
export function jobOf(run: Run, reader: JobReader): JsonObject & { readonly properties: JsonObject } {
  const { start } = run;
  const { now, version } = reader;
  const kind = kindOf(start.values["protectedItemName"] ?? "");
  const phase = run.phase("job", now);
  const ended = run.endOf("job");
  return {
    id: jobId(run),
    name: start.jobId,
    type: "Microsoft.RecoveryServices/vaults/backupJobs",
    properties: {
      jobType: kind.jobType,
      ...(isCancellable(run)
        ? { actionsInfo: reader.quirks("numbersForTexts") ? [1] : ["Cancellable"] }
        : {}),
      ...(kind.isVirtualMachine && !isBefore(version.asked ?? "", "2019-01-01")
        ? { containerName: containerOf(run) }
        : {}),
      ...(kind.isWorkload ? { workloadType: kind.workloadType } : {}),
      duration: durationOf(Math.min(now, ended) - start.startedAt, start.jobId, version.asked ?? ""),
      ...errorsOf(phase),
      ...kind.ofJob(run),
      ...(kind.isVirtualMachine ? {} : { isUserTriggered: kind.isWorkload }),
      entityFriendlyName: String(
        run.notes["friendlyName"] ?? start.values["protectedItemName"]?.split(";").at(-1),
      ),
      backupManagementType: kind.backupManagementType,
      operation: jobOperation(run),
      status: run.isCanceling(now) ? "Cancelling" : WORDS[phase.kind],
      startTime: preciseMoment(start.startedAt, start.id),
      ...(phase.kind === "running" ? {} : { endTime: preciseMoment(ended, start.jobId) }),
      activityId: start.id,
    },
  };
}

/** Until 2016 time spans were written as .NET prints them. */
function durationOf(milliseconds: number, salt: string, version: string): string {
  const span = preciseDuration(milliseconds, salt);
  if (!isBefore(version, "2016-06-01")) return span;
  const seconds = /([\d.]+)S$/.exec(span)?.[1] ?? "0";
  const clock = new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().slice(11, 17);
  return `${clock}${seconds.padStart(seconds.includes(".") ? seconds.length : 2, "0")}`;
}

/** Machines are named without the kind of their container. */
function containerOf({ start }: Run): string {
  const name = start.values["containerName"] ?? "";
  return name.split(";").slice(1).join(";") || name;
}

/** The number the documents want is made of a code that is one; another code becomes the title. */
function errorsOf(phase: Phase): JsonObject {
  if (phase.kind !== "failed") return {};
  const { code, message } = phase;
  const number = /^\d{1,10}$/.test(code) ? Number(code) : SOME_ERROR;
  const errorTitle = number === SOME_ERROR ? { errorTitle: code } : {};
  const recommendations = ["Wait for a few minutes and then try the operation again."];
  return { errorDetails: [{ errorCode: number, ...errorTitle, errorString: message, recommendations }] };
}
