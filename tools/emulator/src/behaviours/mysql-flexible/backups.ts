import type { OperationBehaviour, BehaviourAnswer, BehaviourCall } from "../behaviour.js";
import { backupItems, backupNamed, keepBackup } from "./backup-store.js";
import type { BackupKind } from "./backup-store.js";
import { madeBackup } from "./made-backup.js";
import { serverId, serverKey } from "./server.js";

/** Backups that are read, and those that are done when the request is answered. */
export const backupOperations: Readonly<Record<string, OperationBehaviour>> = {
  putBackup: {
    answer(call) {
      const asked = call.values["backupName"] ?? "";
      const body = madeBackup({
        kind: "backups",
        server: serverId(call.values),
        asked,
        id: call.makeId(""),
        startedAt: call.now,
        completedAt: call.now,
      });
      keepBackup(call.state, "backups", serverKey(call.values), body, asked);
      return { status: 200, body };
    },
  },
  getBackup: { answer: (call) => read(call, "backups") },
  listBackups: { answer: (call) => list(call, "backups") },
  getLongRunningBackup: { answer: (call) => read(call, "backupsV2") },
  listLongRunningBackups: { answer: (call) => list(call, "backupsV2") },
};

function read(call: BehaviourCall, kind: BackupKind): BehaviourAnswer {
  const name = call.values["backupName"] ?? "";
  const body = backupNamed(call.state, kind, serverKey(call.values), name);
  if (body !== undefined) return { body };
  return { problem: { status: 404, code: "ResourceNotFound", message: "the server has no such backup" } };
}

function list(call: BehaviourCall, kind: BackupKind): BehaviourAnswer {
  return { items: backupItems(call.state, kind, serverKey(call.values)) };
}
