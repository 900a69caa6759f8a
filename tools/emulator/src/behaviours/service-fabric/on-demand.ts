import { getAt, isObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { OperationBehaviour, BehaviourAnswer, BehaviourCall } from "../behaviour.js";
import { knownProblem, textAt } from "../shared/index.js";
import { addBackup, backupsOf, backupWithId, partitionOf } from "./backup-store.js";
import type { StoredBackup } from "./backup-store.js";
import { entityOf } from "./entity.js";
import { partitionInformation, refuseUnknownPartition, serviceOfPartition } from "./partitions.js";
import { policyNamed } from "./policy-store.js";
import { notEnabled } from "./protection.js";
import { effectiveProtection } from "./protection-store.js";
import { placeOf } from "./storage.js";
import { epochOf, lsnOf, momentOf, NO_ID, NO_TIME, showProgress } from "./progress.js";
import { takenBackup } from "./taken-backup.js";

const MINUTE = 60_000;
/** Share of a restore after which the primary has its data, and the secondaries get theirs. */
const SECONDARIES_FROM = 0.75;
/** Minutes a backup or a restore may take unless the request says otherwise. */
const LIMIT = 10;

/** Backups and restores of one partition, now. */
export const onDemandOperations: Readonly<Record<string, OperationBehaviour>> = {
  getPartitionBackupProgress: { answer: refuseUnknownPartition },
  getPartitionRestoreProgress: { answer: refuseUnknownPartition },
  backupPartition: {
    answer(call) {
      const refused = refuseUnknownPartition(call) ?? refuseWhileBusy(call);
      return refused ?? (storageOf(call) === undefined ? notEnabled(call) : undefined);
    },
    started(call, run) {
      const id = call.values["partitionId"] ?? "";
      Object.assign(run.notes, {
        service: serviceOfPartition(call.state, id),
        partition: partitionInformation(call.state, id),
        place: placeOf(storageOf(call)),
        lsn: String(1000 + call.runs.length),
      });
      limit(run, call.values["BackupTimeout"]);
    },
    ended(run, outcome, state) {
      if (outcome === "succeeded") addBackup(state, backupOf(run));
    },
    shapeStatus(document, run, phase, call) {
      const { info } = backupOf(run);
      showProgress(document, phase, call, "BackupState", {
        TimeStampUtc: [info["CreationTimeUtc"], NO_TIME],
        BackupId: [info["BackupId"], NO_ID],
        BackupLocation: [info["BackupLocation"], null],
        EpochOfLastBackupRecord: [epochOf(info["EpochOfLastBackupRecord"], call), null],
        LsnOfLastBackupRecord: [lsnOf(info["LsnOfLastBackupRecord"], call), lsnOf("0", call)],
      });
    },
  },
  // No restore begins here by itself: there is none to skip.
  skipRestorePartition: { answer: (call) => refuseUnknownPartition(call) ?? { status: 202 } },
  restorePartition: {
    answer: (call) => refuseUnknownPartition(call) ?? refuseWhileBusy(call) ?? refuseBackup(call),
    started(call, run) {
      run.notes["info"] = wantedBackup(call)?.info;
      limit(run, call.values["RestoreTimeout"]);
    },
    shapeStatus(document, run, phase, call) {
      const epoch = epochOf(getAt(run.notes, ["info", "EpochOfLastBackupRecord"]), call);
      const lsn = lsnOf(getAt(run.notes, ["info", "LsnOfLastBackupRecord"]), call);
      if (phase.kind === "running" && phase.fraction >= SECONDARIES_FROM)
        document["RestoreState"] = "SecondariesInProgress";
      // Which point is restored is told before anything is.
      showProgress(document, phase, call, "RestoreState", {
        TimeStampUtc: [momentOf(run.endOf("operation")), NO_TIME],
        RestoredEpoch: [epoch, epoch],
        RestoredLsn: [lsn, lsn],
      });
    },
  },
};

function backupOf(run: Run): ReturnType<typeof takenBackup> {
  return takenBackup({ start: run.start, notes: run.notes, endOf: run.endOf("operation") });
}

/** Where the request wants the backup, or else the policy; undefined when nobody says. */
function storageOf(call: BehaviourCall): unknown {
  const wanted = getAt(call.body, ["BackupStorage"]);
  if (isObject(wanted)) return wanted;
  const effective = effectiveProtection(call.state, entityOf("Partition", call));
  return effective && policyNamed(call.state, effective.policy)?.["Storage"];
}

function refuseWhileBusy(call: BehaviourCall): BehaviourAnswer | undefined {
  const { name } = entityOf("Partition", call);
  const busy = call.runs.find(
    (run) => run.start.values["partitionId"]?.toLowerCase() === name && !run.isOver(call.now),
  );
  if (busy === undefined) return undefined;
  return busy.start.operation.name === "restorePartition"
    ? knownProblem(call, "FABRIC_E_RESTORE_IN_PROGRESS", 409, "a restore is in progress")
    : knownProblem(call, "FABRIC_E_BACKUP_IN_PROGRESS", 409, "a backup is in progress");
}

/**
 * Which code a restore from an unknown backup has is not documented, nor whether it is refused or
 * fails. Here it is refused, as the documented mismatch of partitions is.
 */
function refuseBackup(call: BehaviourCall): BehaviourAnswer | undefined {
  const storage = storageOf(call);
  if (call.body === undefined && !isLatest(call))
    return knownProblem(call, "E_INVALIDARG", 400, "the request names no backup");
  if (storage === undefined) return notEnabled(call);
  const backup = wantedBackup(call);
  if (backup === undefined || backup.place !== placeOf(storage)) {
    return knownProblem(call, "E_INVALIDARG", 400, "there is no such backup in the storage");
  }
  if (partitionOf(backup.info) !== entityOf("Partition", call).name) {
    return knownProblem(call, "FABRIC_E_RESTORE_SOURCE_TARGET_PARTITION_MISMATCH", 400, "another's backup");
  }
  return isLatest(call) || backup.info["BackupLocation"] === textAt(call.body, "BackupLocation")
    ? undefined
    : knownProblem(call, "E_INVALIDARG", 400, "the backup is at another location");
}

/** The backup a restore names, or the newest of the partition in the store. */
function wantedBackup(call: BehaviourCall): StoredBackup | undefined {
  if (!isLatest(call)) return backupWithId(call.state, textAt(call.body, "BackupId") ?? "");
  const place = placeOf(storageOf(call));
  return backupsOf(call.state, entityOf("Partition", call)).findLast((backup) => backup.place === place);
}

function isLatest({ values }: BehaviourCall): boolean {
  return values["Latest"]?.toLowerCase() === "true";
}

/** Work that would take longer than it may times out. */
function limit(run: Run, minutes: string | undefined): void {
  const allowed = Number(minutes ?? LIMIT) * MINUTE;
  const { startedAt, durationMs } = run.start;
  if (durationMs > allowed) run.decide({ kind: "timedOut" }, "operation", startedAt + allowed);
}
