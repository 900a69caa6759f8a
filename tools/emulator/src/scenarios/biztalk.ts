import type { ServiceProblem } from "../checks/index.js";
import { getAt, setAt } from "../documents/index.js";
import type { Run } from "../runs/index.js";
import type { Scenario, ScenarioCall } from "./scenario.js";

/** Services by their path; one that nobody touched is active. */
const SERVICES = "services";
/** Names of backups by the storage account they are in. */
const CONTAINERS = "containers";

const NAME_RULE = /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Which codes come at once and which with the operation is not documented. Here what can be seen in
 * the request is refused at once, and what takes a look at the storage account fails the operation.
 */
export const biztalk: Scenario = {
  problems: {
    unauthenticated: { status: 403, code: "AuthenticationFailed" },
    unknownPath: { status: 404, code: "ResourceNotFound" },
    wrongMethod: { status: 400, code: "InvalidHttpVerb" },
    missingVersion: { status: 400, code: "MissingOrIncorrectVersionHeader" },
    unsupportedVersion: { status: 400, code: "MissingOrIncorrectVersionHeader" },
    badParameter: { status: 400, code: "MissingOrInvalidRequiredQueryParameter" },
    unsupportedMediaType: { status: 400, code: "BadRequest" },
    badBody: { status: 400, code: "InvalidXmlRequest" },
    notFound: { status: 404, code: "ResourceNotFound" },
    conflict: { status: 409, code: "ConflictError" },
    busy: { status: 503, code: "ServerBusy" },
    internal: { status: 500, code: "InternalError" },
  },
  operations: {
    suspendService: {
      answer: (call) => (stateOf(call) === "Suspended" ? undefined : refuseWhileBusy(call)),
      ended: (run, outcome, state) => {
        if (outcome === "succeeded") state.collection(SERVICES).set(serviceOf(run.start.values), "Suspended");
      },
      shapeStatus: setHttpStatus,
    },
    resumeService: {
      answer: refuseWhileBusy,
      ended: (run, outcome, state) => {
        if (outcome === "succeeded") state.collection(SERVICES).set(serviceOf(run.start.values), "Active");
      },
      shapeStatus: setHttpStatus,
    },
    backupService: {
      explain(call) {
        const name = getAt(call.body, ["BackupName"]);
        return typeof name === "string" && !NAME_RULE.test(name)
          ? known(call, "InvalidBackupName", 400)
          : undefined;
      },
      answer(call) {
        const busy = refuseWhileBusy(call);
        if (busy !== undefined) return busy;
        if (stateOf(call) !== "Suspended")
          return conflict("the BizTalk service has to be suspended before a backup");
        return accountOf(call.body) === undefined
          ? { problem: known(call, "InvalidBackupStore", 400) }
          : undefined;
      },
      started(call, run) {
        const container = `${accountOf(call.body) ?? ""}/${String(getAt(call.body, ["BackupName"]))}`;
        if (call.state.collection(CONTAINERS).has(container)) {
          run.decide({ kind: "failed", ...known(call, "InvalidBackupContainer", 400) });
        }
        run.notes["container"] = container;
      },
      ended(run, outcome, state) {
        if (outcome === "succeeded")
          state.collection(CONTAINERS).set(String(run.notes["container"]), run.start.id);
      },
      shapeStatus: setHttpStatus,
    },
  },
};

function serviceOf(values: Readonly<Record<string, string>>): string {
  return ["subscriptionId", "cloudServiceName", "resourceName"].map((name) => values[name] ?? "").join("/");
}

function stateOf(call: ScenarioCall): unknown {
  return call.state.collection(SERVICES).get(serviceOf(call.values)) ?? "Active";
}

function refuseWhileBusy(call: ScenarioCall): { readonly problem: ServiceProblem } | undefined {
  const busy = call.runs.some(
    (run) => serviceOf(run.start.values) === serviceOf(call.values) && !run.isOver(call.now),
  );
  return busy ? conflict("another operation on the BizTalk service is in progress") : undefined;
}

function conflict(message: string): { readonly problem: ServiceProblem } {
  return { problem: { status: 409, code: "ConflictError", message } };
}

function known(call: ScenarioCall, code: string, status: number): ServiceProblem {
  const documented = call.operation.error.known.find((error) => error.code === code);
  return { status: documented?.status ?? status, code, message: documented?.message ?? code };
}

/** Name of the storage account a connection string names together with its key. */
function accountOf(body: unknown): string | undefined {
  const text = getAt(body, ["BackupStoreConnectionString"]);
  if (typeof text !== "string") return undefined;
  const parts = new Map(
    text.split(";").map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
  return parts.get("AccountKey") === undefined ? undefined : parts.get("AccountName");
}

/** The status the request ended with is there only once it has ended. */
function setHttpStatus(
  document: Parameters<typeof setAt>[0],
  _run: Run,
  phase: { readonly kind: string },
): void {
  const ended = phase.kind === "running" ? undefined : phase.kind === "succeeded" ? 200 : 400;
  setAt(document, ["HttpStatusCode"], ended);
}
