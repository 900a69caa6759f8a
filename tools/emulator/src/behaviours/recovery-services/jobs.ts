import type { JsonObject } from "../../documents/index.js";
import type { BehaviourAnswer, BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { isBefore, NO_MOMENT, preciseMoment, replaceDocument, textAt } from "../shared/index.js";
import { itemId, keyOf, vaultId } from "./address.js";
import { filtered, isSame, momentOf, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { jobDetails } from "./job-details.js";
import { jobId, jobOf } from "./job.js";
import { isCancellable } from "./job-operation.js";
import { at, below } from "./store.js";
import { refuseUnknownVault } from "./vaults.js";

/** Readings a client makes of a job between asking to cancel it and its end. */
const CANCEL_SHARE = 3;

const RULES: FilterRules = {
  status: property("status"),
  backupManagementType: property("backupManagementType"),
  operation: property("operation"),
  jobId: ({ value }, wanted) => isSame(textAt(value, "name"), wanted),
  startTime: ({ value }, wanted) => startOf(value) >= momentOf(wanted),
  endTime: ({ value }, wanted) => startOf(value) <= momentOf(wanted),
};

/** Jobs that are listed, and asked to stop; single ones are shown by what started them. */
export const jobOperations: Readonly<Record<string, OperationBehaviour>> = {
  listJobs: {
    answer(call) {
      const vault = keyOf(vaultId(call.values));
      const started = call.runs
        .filter((run) => run.hasJob(call.now) && keyOf(vaultId(run.start.values)) === vault)
        .map((run) => ({ key: keyOf(jobId(run)), value: jobOf(run, call) }));
      return (
        refuseUnknownVault(call) ??
        filtered(
          [...started.toReversed(), ...below(call.state, "backupJobs", vault)],
          call.values["$filter"],
          RULES,
        )
      );
    },
  },
  cancelJob: {
    answer: refuseToCancel,
    urls(call, id) {
      const job = `${vaultId(call.values)}/backupJobs/${call.values["jobName"] ?? ""}`;
      const version = `?api-version=${call.version.asked ?? call.version.served}`;
      const isOld = isBefore(call.version.asked ?? call.version.served, "2018-01-01");
      return {
        ...(isOld ? {} : { "azure-asyncoperation": `${job}/operationsStatus/${id}${version}` }),
        location: `${job}/operationResults/${id}${version}`,
      };
    },
  },
};

/** How operations that leave a job behind show it, and themselves. */
export const jobRules: OperationBehaviour = {
  started(call, run) {
    const item = at(call.state, "protectedItems", itemId(call.values));
    const name = textAt(item, "properties", "friendlyName");
    if (name !== undefined) run.notes["friendlyName"] = name;
  },
  shapeStatus(document, run, phase, call) {
    const { id, startedAt, jobId: job } = run.start;
    const started = preciseMoment(startedAt, id);
    const { error } = document;
    replaceDocument(document, {
      id,
      name: id,
      status: document["status"],
      startTime: started,
      // The service gives the start once more as the end, however long it took.
      endTime: phase.kind === "running" ? (call.quirks("zonelessTimes") ? NO_MOMENT : undefined) : started,
      ...(error === undefined ? nothing("error", call) : { error }),
      ...(phase.kind === "succeeded"
        ? { properties: { objectType: "OperationStatusJobExtendedInfo", jobId: job } }
        : nothing("properties", call)),
    });
  },
  shapeJob(document, run, call) {
    const job = jobOf(run, call);
    const none = { ...nothing("location", call), ...nothing("tags", call), ...nothing("eTag", call) };
    replaceDocument(document, {
      ...job,
      ...none,
      properties: { ...job.properties, ...jobDetails(run, call) },
    });
  },
  cancelTakes: (run) => run.start.durationMs / CANCEL_SHARE,
};

/** A member that says nothing, where the service writes it all the same. */
function nothing(name: string, { quirks }: BehaviourCall): JsonObject {
  return quirks("nulls") ? { [name]: null } : {};
}

/** Only what says so can be cancelled, and only while it goes on; the code for it is inferred. */
function refuseToCancel(call: BehaviourCall): BehaviourAnswer | undefined {
  const run = call.runById(call.values["jobName"] ?? "");
  if (run === undefined || !run.hasJob(call.now)) return undefined;
  if (isCancellable(run) && !run.isOver(call.now)) return undefined;
  const message = "a job that has ended, or cannot be stopped, cannot be cancelled";
  return { problem: { status: 400, code: "UserErrorJobNotCancellable", message } };
}

function startOf(job: JsonObject): number {
  return Date.parse(textAt(job, "properties", "startTime") ?? "");
}
