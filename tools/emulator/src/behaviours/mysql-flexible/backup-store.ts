import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { ListItem, ServiceState } from "../behaviour.js";
import { textAt } from "../shared/index.js";

/** The two kinds of backups the service keeps, by their segment of the path. */
export type BackupKind = "backups" | "backupsV2";

/** Keeps a backup, in place of the one with its id. `asked` is the name it was asked for by, if any. */
export function keepBackup(
  state: ServiceState,
  kind: BackupKind,
  server: string,
  backup: JsonObject,
  asked?: string,
): void {
  const key = keyOf(server, textAt(backup, "name") ?? "");
  state.collection(kind).set(key, { server, backup });
  if (asked !== undefined) state.collection(`${kind} by asked name`).set(keyOf(server, asked), { key });
}

/** A backup by its own name, or the latest that was asked for by that name. */
export function backupNamed(
  state: ServiceState,
  kind: BackupKind,
  server: string,
  name: string,
): JsonObject | undefined {
  const key = keyNamed(state, kind, server, name);
  return key === undefined ? undefined : backupIn(state.collection(kind).get(key));
}

/** Takes a backup away, by its own name, or the latest that was asked for by that name. */
export function dropBackup(state: ServiceState, kind: BackupKind, server: string, name: string): void {
  const key = keyNamed(state, kind, server, name);
  if (key !== undefined) state.collection(kind).delete(key);
}

function keyNamed(state: ServiceState, kind: BackupKind, server: string, name: string): string | undefined {
  const own = keyOf(server, name);
  if (state.collection(kind).has(own)) return own;
  return textAt(state.collection(`${kind} by asked name`).get(own), "key");
}

/** The backups of a server, the oldest first. */
export function backupItems(state: ServiceState, kind: BackupKind, server: string): readonly ListItem[] {
  return [...state.collection(kind)].flatMap(([key, entry]) => {
    const value = textAt(entry, "server") === server ? backupIn(entry) : undefined;
    return value === undefined ? [] : [{ key, value }];
  });
}

function backupIn(entry: unknown): JsonObject | undefined {
  const backup = isObject(entry) ? entry["backup"] : undefined;
  return isObject(backup) ? backup : undefined;
}

function keyOf(server: string, name: string): string {
  return `${server}/${name}`;
}
