import { getAt, setAt } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import type {
  Answered,
  Behaviour,
  BehaviourCall,
  DocumentedExchanges,
  OperationBehaviour,
  ServiceState,
} from "../behaviour.js";
import { itemOperations, seedItems } from "./items.js";
import { digitsOf, isBefore, replaceDocument, textAt } from "../shared/index.js";

const FOLDER = "azureStorageBlobContainerUri";
/** Backups by the URL of the folder they are in. */
const BACKUPS = "backups";

/** Where each operation that reads a backup is told its folder, and the parameter of the examples. */
const RESTORES = {
  fullRestore: ["restoreBlobDetails", "folderToRestore"],
  preFullRestore: ["preRestoreOperationParameters", "folderToRestore"],
  selectiveKeyRestore: ["restoreBlobDetails", "folder"],
} as const;

/**
 * A vault and a Managed HSM at once. What is restored has to have been backed up, or to be documented as restored. That an
 * unknown folder fails the job and is not refused is inferred, and so is the code.
 */
export const keyvault: Behaviour = {
  hosts: [/\.managedhsm\./i, /\.vault\./i],
  ids: "hex",
  problems: {
    badParameter: { status: 400, code: "BadParameter" },
    missingVersion: { status: 400, code: "ApiVersionUnspecified" },
    unsupportedVersion: { status: 400, code: "UnsupportedApiVersion" },
  },
  quirks: () => ["nulls"],
  headers,
  problemDocument: ({ error }) => ({
    error: { code: getAt(error, ["code"]), innererror: null, message: getAt(error, ["message"]) },
  }),
  seed,
  operations: {
    ...itemOperations,
    fullBackup: {
      ...work((run) => ({ [FOLDER]: folderOf(run) })),
      ended(run, outcome, state) {
        if (outcome === "succeeded") state.collection(BACKUPS).set(folderOf(run), run.start.id);
      },
    },
    // Only looks whether a backup would work, and writes none.
    preFullBackup: work(() => ({ [FOLDER]: null })),
    fullRestore: restore(RESTORES.fullRestore[1]),
    preFullRestore: restore(RESTORES.preFullRestore[1]),
    selectiveKeyRestore: restore(
      RESTORES.selectiveKeyRestore[1],
      "Number of successful key versions restored: 1, Number of key versions could not overwrite: 0",
    ),
  },
};

/** A 401 is answered before the request reaches what knows the region. */
function headers({ method, status, requestId, date }: Answered): Record<string, string> {
  const always = { "cache-control": "no-cache", "x-ms-request-id": requestId };
  if (status === 401) {
    return {
      ...always,
      "content-type": "application/json; charset=utf-8",
      "strict-transport-security": "max-age=31536000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
    };
  }
  return {
    ...always,
    "api-supported-versions": "20180927, 20211111",
    "x-ms-keyvault-region": "eastus2",
    ...(method === "GET" ? { "x-ms-build-version": "1.0.20260320-2-76f00f12-develop" } : {}),
    date,
    server: "Kestrel",
  };
}

/** Every member is there from the start, and is null until there is something to say. */
function work(results: (run: Run) => JsonObject, details: string | null = null): OperationBehaviour {
  return {
    retryAfter: 10,
    shapeStatus(document, run, phase, call) {
      const found = results(run);
      const shown = Object.fromEntries(
        Object.entries(found).map(([name, value]) => [name, phase.kind === "succeeded" ? value : null]),
      );
      if (call.quirks("nulls")) {
        replaceDocument(document, {
          status: document["status"],
          statusDetails: detailsOf(phase, details),
          error: errorOf(phase, run, call),
          startTime: document["startTime"],
          endTime: phase.kind === "running" ? null : document["endTime"],
          jobId: run.start.id,
          ...shown,
        });
        return;
      }
      setAt(document, ["jobId"], run.start.id);
      for (const [name, value] of Object.entries(shown)) setAt(document, [name], value ?? undefined);
    },
  };
}

function detailsOf(phase: Phase, details: string | null): string | null {
  if (phase.kind === "failed") return phase.code === "BadRequest" ? "Invalid Request" : phase.message;
  return phase.kind === "succeeded" ? details : null;
}

/** In its first years the service gave an error of nulls while nothing had failed. */
function errorOf(phase: Phase, { start }: Run, call: BehaviourCall): JsonObject | null {
  if (phase.kind === "failed") return { code: phase.code, innererror: null, message: phase.message };
  const version = call.version.asked ?? start.values["api-version"] ?? "";
  const isFirst = /^7\.[012]/.test(version) || isBefore(version, "2021-01-01");
  return isFirst && phase.kind === "running" ? { code: null, innererror: null, message: null } : null;
}

function seed(state: ServiceState, documents: DocumentedExchanges): void {
  seedItems(state, documents);
  for (const [operation, [body, folder]] of Object.entries(RESTORES)) {
    for (const { parameters } of documents.of(operation)) {
      state.collection(BACKUPS).set(wantedFolder(getAt(parameters, [body]), folder), "documented");
    }
  }
}

function restore(folder: string, details?: string): OperationBehaviour {
  return {
    ...work(() => ({}), details),
    started(call, run) {
      if (call.state.collection(BACKUPS).has(wantedFolder(call.body, folder))) return;
      run.decide({ kind: "failed", code: "BackupNotFound", message: "there is no backup in the folder" });
    },
  };
}

/** The folder of a backup is known once it is written: named after the pool and the moment it began. */
function folderOf({ start }: Run): string {
  const moment = new Date(start.startedAt).toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const name = `mhsm-pool-${moment}${digitsOf(start.id, 2).padStart(2, "0")}`;
  return inContainer(textAt(start.body, "storageResourceUri") ?? "", name);
}

function wantedFolder(body: unknown, folder: string): string {
  const container = textAt(body, "sasTokenParameters", "storageResourceUri") ?? "";
  return inContainer(container, textAt(body, folder) ?? "");
}

/** A folder may be given as the whole URL it has. */
function inContainer(container: string, folder: string): string {
  return /^https?:/i.test(folder) ? folder : `${container.replace(/\/+$/, "")}/${folder}`;
}
