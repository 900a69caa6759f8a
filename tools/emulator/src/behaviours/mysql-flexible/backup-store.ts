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
  const name = textAt(backup, "name") ?? "";
  state
    .collection(kind)
    .set(keyOf(server, name), { server, backup, ...(asked === undefined ? {} : { asked }) });
}

/** A backup by its own name, or the latest that was asked for by that name. */
export function backupNamed(
  state: ServiceState,
  kind: BackupKind,
  server: string,
  name: string,
): JsonObject | undefined {
  const own = state.collection(kind).get(keyOf(server, name));
  const asked = [...state.collection(kind).values()].findLast(
    (entry) => textAt(entry, "server") === server && textAt(entry, "asked") === name,
  );
  return backupIn(own ?? asked);
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
