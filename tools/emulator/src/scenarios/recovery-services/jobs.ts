import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { OperationScenario, ScenarioAnswer, ScenarioCall } from "../scenario.js";
import { replaceDocument, textAt } from "../shared/index.js";
import { keyOf, vaultId } from "./address.js";
import { filtered, isSame, momentOf, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { jobDetails, jobId, jobOf } from "./job.js";
import { below } from "./store.js";

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
export const jobOperations: Readonly<Record<string, OperationScenario>> = {
  listJobs: {
    answer(call) {
      const vault = keyOf(vaultId(call.values));
      const started = call.runs
        .filter((run) => keyOf(vaultId(run.start.values)) === vault && run.hasJob(call.now))
        .map((run) => ({ key: keyOf(jobId(run)), value: jobOf(run, call.now) }));
      return filtered(
        [...started.toReversed(), ...below(call.state, "backupJobs", vault)],
        call.values["$filter"],
        RULES,
      );
    },
  },
  cancelJob: { answer: refuseToCancel },
};

/** How operations that leave a job behind show it. */
export const jobRules: OperationScenario = {
  shapeStatus(document, run, phase) {
    delete document["properties"];
    if (phase.kind !== "succeeded") return;
    document["properties"] = { objectType: "OperationStatusJobExtendedInfo", jobId: run.start.jobId };
  },
  shapeJob(document, run, now) {
    const job = jobOf(run, now);
    replaceDocument(document, { ...job, properties: { ...job.properties, ...jobDetails(run, now) } });
  },
  cancelTakes: (run) => run.start.durationMs / CANCEL_SHARE,
};

/** Only what says so can be cancelled, which a job that has ended does not; the code for it is inferred. */
function refuseToCancel(call: ScenarioCall): ScenarioAnswer | undefined {
  const wanted = keyOf(`${vaultId(call.values)}/backupJobs/${call.values["jobName"] ?? ""}`);
  const run = call.runs.find((one: Run) => keyOf(jobId(one)) === wanted);
  if (run === undefined || !run.hasJob(call.now) || !run.isOver(call.now)) return undefined;
  const message = "a job that has ended cannot be cancelled";
  return { problem: { status: 400, code: "UserErrorJobNotCancellable", message } };
}

function startOf(job: JsonObject): number {
  return Date.parse(textAt(job, "properties", "startTime") ?? "");
}
