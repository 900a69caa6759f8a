import { knownProblem, textAt } from "../shared/index.js";
import type { OperationBehaviour } from "../behaviour.js";
import { operationOn } from "./operation.js";
import { conflict, refuseWhileBusy } from "./refusals.js";
import { serviceAt } from "./service-store.js";

/** Ids of backups by the storage account and the container they are in. */
const CONTAINERS = "containers";
const NAME_RULE = /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const operation = operationOn("Backup");

/**
 * Which codes come at once and which with the operation is not documented. Here what can be seen in
 * the request is refused at once, and what takes a look at the storage account fails the operation.
 */
export const backupService: OperationBehaviour = {
  ...operation,
  explain(call) {
    const name = textAt(call.body, "BackupName");
    return name !== undefined && !NAME_RULE.test(name)
      ? knownProblem(call, "InvalidBackupName", 400).problem
      : undefined;
  },
  answer(call) {
    const busy = refuseWhileBusy(call);
    if (busy !== undefined) return busy;
    if (serviceAt(call.state, call.values)["State"] !== "Suspended")
      return conflict("the BizTalk service has to be suspended before a backup");
    return accountOf(call.body) === undefined ? knownProblem(call, "InvalidBackupStore", 400) : undefined;
  },
  started(call, run) {
    operation.started?.(call, run);
    const container = `${accountOf(call.body) ?? ""}/${textAt(call.body, "BackupName") ?? ""}`;
    if (call.state.collection(CONTAINERS).has(container)) {
      run.decide({ kind: "failed", ...knownProblem(call, "InvalidBackupContainer", 400).problem });
    }
    run.notes["container"] = container;
  },
  ended(run, outcome, state) {
    operation.ended?.(run, outcome, state);
    if (outcome === "succeeded")
      state.collection(CONTAINERS).set(String(run.notes["container"]), run.start.id);
  },
};

/** Name of the storage account a connection string names together with its key. */
function accountOf(body: unknown): string | undefined {
  const text = textAt(body, "BackupStoreConnectionString");
  if (text === undefined) return undefined;
  const parts = new Map(
    text.split(";").map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
  return parts.get("AccountKey") === undefined ? undefined : parts.get("AccountName");
}
