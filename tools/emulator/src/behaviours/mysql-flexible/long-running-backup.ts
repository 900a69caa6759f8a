import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import type { OperationBehaviour, ServiceState } from "../behaviour.js";
import { followed } from "./operation-urls.js";
import { backupNamed, dropBackup, keepBackup } from "./backup-store.js";
import { madeBackup } from "./made-backup.js";
import { serverId, serverKey } from "./server.js";

const STATES: Readonly<Record<Phase["kind"], string>> = {
  running: "Creating",
  succeeded: "Succeeded",
  failed: "Failed",
  canceled: "Canceled",
  timedOut: "Failed",
};

/** Backups that are there, as being made, from the moment they are asked for. */
export const longRunningBackup: OperationBehaviour = {
  ...followed("CreateServerBackupManagementOperation"),
  started: (call, run) => keep(run, "running", call.state),
  ended: keep,
  shapeResult: (document, run) => {
    for (const [name, value] of Object.entries(backupOf(run, run.outcome.kind))) document[name] = value;
  },
};

/** Backups are gone when the work that deletes them has succeeded; that of the documents is taken to be there. */
export const deleteLongRunningBackup: OperationBehaviour = {
  ...followed("DropServerBackupManagementOperation"),
  answer({ state, values, operation }) {
    const { backupName = "" } = values;
    const isThere =
      backupNamed(state, "backupsV2", serverKey(values), backupName) !== undefined ||
      operation.examples.some(({ parameters }) => parameters["backupName"] === backupName);
    return isThere ? undefined : { status: 204 };
  },
  ended: ({ start: { values } }, outcome, state) => {
    if (outcome === "succeeded")
      dropBackup(state, "backupsV2", serverKey(values), values["backupName"] ?? "");
  },
};

function keep(run: Run, state: Phase["kind"], memory: ServiceState): void {
  const { values } = run.start;
  keepBackup(memory, "backupsV2", serverKey(values), backupOf(run, state), values["backupName"]);
}

function backupOf(run: Run, state: Phase["kind"]): JsonObject {
  const { start } = run;
  return madeBackup({
    kind: "backupsV2",
    server: serverId(start.values),
    asked: start.values["backupName"] ?? "",
    id: start.id,
    startedAt: start.startedAt,
    completedAt: state === "succeeded" ? run.endOf("operation") : undefined,
    provisioningState: STATES[state],
  });
}
