import { getAt, setAt } from "../documents/index.js";
import type { Run } from "../runs/index.js";
import type { DocumentedExchanges, OperationScenario, Scenario, ServiceState } from "./scenario.js";
import { textAt } from "./shared/index.js";

const FOLDER = ["azureStorageBlobContainerUri"];
/** Backups by the URL of the folder they are in. */
const BACKUPS = "backups";

/** Where each operation that reads a backup is told its folder, and the parameter of the examples. */
const RESTORES = {
  fullRestore: ["restoreBlobDetails", "folderToRestore"],
  preFullRestore: ["preRestoreOperationParameters", "folderToRestore"],
  selectiveKeyRestore: ["restoreBlobDetails", "folder"],
} as const;

/**
 * Managed HSM. What is restored has to have been backed up, or to be documented as restored. That an
 * unknown folder fails the job and is not refused is inferred, and so is the code.
 */
export const keyvault: Scenario = {
  seed,
  operations: {
    fullBackup: {
      shapeStatus(document, run, phase) {
        setAt(document, FOLDER, phase.kind === "succeeded" ? folderOf(run) : undefined);
      },
      ended(run, outcome, state) {
        if (outcome === "succeeded") state.collection(BACKUPS).set(folderOf(run), run.start.id);
      },
    },
    // Only looks whether a backup would work, and writes none.
    preFullBackup: { shapeStatus: (document) => setAt(document, FOLDER, undefined) },
    fullRestore: restore(RESTORES.fullRestore[1]),
    preFullRestore: restore(RESTORES.preFullRestore[1]),
    selectiveKeyRestore: restore(RESTORES.selectiveKeyRestore[1]),
  },
};

function seed(state: ServiceState, documents: DocumentedExchanges): void {
  for (const [operation, [body, folder]] of Object.entries(RESTORES)) {
    for (const { parameters } of documents.of(operation)) {
      state.collection(BACKUPS).set(wantedFolder(getAt(parameters, [body]), folder), "documented");
    }
  }
}

function restore(folder: string): OperationScenario {
  return {
    started(call, run) {
      if (call.state.collection(BACKUPS).has(wantedFolder(call.body, folder))) return;
      run.decide({ kind: "failed", code: "BackupNotFound", message: "there is no backup in the folder" });
    },
  };
}

/**
 * The folder of a backup is known once it is written. Its name is made like the documented one: the
 * end of the job's id and the second the job started.
 */
function folderOf({ start }: Run): string {
  const name = `fullbackup-pool-${start.id.slice(-12)}-${Math.floor(start.startedAt / 1000)}`;
  return inContainer(textAt(start.body, "storageResourceUri") ?? "", name);
}

function wantedFolder(body: unknown, folder: string): string {
  const container = textAt(body, "sasTokenParameters", "storageResourceUri") ?? "";
  return inContainer(container, textAt(body, folder) ?? "");
}

function inContainer(container: string, folder: string): string {
  return `${container.replace(/\/+$/, "")}/${folder}`;
}
