import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { ServiceState } from "../behaviour.js";
import { textAt } from "../shared/index.js";
import { isWithin } from "./entity.js";
import type { Entity } from "./entity.js";

/** Backups by their id in lower case. */
const BACKUPS = "backups";

/** A backup that was taken. */
export interface StoredBackup {
  /** As the lists show it. */
  readonly info: JsonObject;
  /** Name of the place it is in, by `placeOf`. */
  readonly place: string;
}

/** Adds a backup; one of the same id stays as it is. */
export function addBackup(state: ServiceState, { info, place }: StoredBackup): void {
  const backups = state.collection(BACKUPS);
  const id = textAt(info, "BackupId")?.toLowerCase();
  if (id !== undefined && !backups.has(id)) backups.set(id, { info, place });
}

/** The backup of that id. */
export function backupWithId(state: ServiceState, id: string): StoredBackup | undefined {
  return read(state.collection(BACKUPS).get(id.toLowerCase()));
}

/** The backups of an entity and what belongs to it: partition by partition, the oldest first. */
export function backupsOf(state: ServiceState, entity: Entity): readonly StoredBackup[] {
  return [...state.collection(BACKUPS).values()]
    .flatMap((value) => read(value) ?? [])
    .filter(({ info }) => isWithin(state, { kind: "Partition", name: partitionOf(info) }, entity))
    .map((backup) => ({ backup, order: `${partitionOf(backup.info)} ${timeOf(backup.info)}` }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ backup }) => backup);
}

/** Deletes the backups of an entity and what belongs to it. */
export function dropBackups(state: ServiceState, entity: Entity): void {
  for (const { info } of backupsOf(state, entity)) {
    state.collection(BACKUPS).delete(textAt(info, "BackupId")?.toLowerCase() ?? "");
  }
}

/** Id of the partition a backup was taken of, in lower case. */
export function partitionOf(info: JsonObject): string {
  return textAt(info, "PartitionInformation", "Id")?.toLowerCase() ?? "";
}

/** When a backup was taken, in a form that can be compared as text. */
export function timeOf(info: JsonObject): string {
  return new Date(textAt(info, "CreationTimeUtc") ?? 0).toISOString();
}

function read(value: unknown): StoredBackup | undefined {
  if (!isObject(value) || !isObject(value["info"])) return undefined;
  return { info: value["info"], place: textAt(value, "place") ?? "" };
}
