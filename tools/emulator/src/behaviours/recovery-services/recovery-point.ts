import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, ServiceState } from "../behaviour.js";
import { isBefore } from "../shared/index.js";
import { itemId, keyOf } from "./address.js";
import type { PathValues } from "./address.js";
import { kindOf } from "./item-kind.js";
import { putFirst } from "./store.js";
import type { Resource } from "./store.js";

/** When the recovery points were made that the documents do not show, by id. */
const TIMES = "recoveryPointTimes";
/** The tiers to which recovery points were moved, by id. */
const TIERS = "recoveryPointTiers";

/** Resource id of a recovery point of the item a path leads to. */
export function recoveryPointId(values: PathValues, name: string): string {
  return `${itemId(values)}/recoveryPoints/${name}`;
}

/** Keeps a recovery point that was made at a moment. */
export function keepPoint(state: ServiceState, values: PathValues, name: string, moment: number): void {
  const id = recoveryPointId(values, name);
  const type =
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints";
  const reader = { version: "", quirks: () => false, salt: id };
  const properties = kindOf(values["protectedItemName"] ?? "").recoveryPoint(moment, reader);
  putFirst(state, "recoveryPoints", id, { id, name, type, properties });
  state.collection(TIMES).set(keyOf(id), moment);
}

/** When a recovery point was made; undefined for one of the documents. */
export function momentOfPoint(state: ServiceState, id: string): number | undefined {
  const moment = state.collection(TIMES).get(keyOf(id));
  return typeof moment === "number" ? moment : undefined;
}

/** Says that a recovery point was moved. */
export function moveToTier(state: ServiceState, id: string, tier: string): void {
  state.collection(TIERS).set(keyOf(id), tier);
}

/** The tier a recovery point was moved to; undefined for one that was not. */
export function tierOf(state: ServiceState, id: string): string | undefined {
  const tier = state.collection(TIERS).get(keyOf(id));
  return typeof tier === "string" ? tier : undefined;
}

/** What a point that was moved says in place of what it said before. */
function moved(tier: string): JsonObject {
  const additionalInfo =
    "Recovery-Point is not eligible for archive move as it has already been moved to archive tier. ";
  return {
    recoveryPointTierDetails: [{ type: tier, status: "Valid" }],
    recoveryPointMoveReadinessInfo: { ArchivedRP: { isReadyForMove: false, additionalInfo } },
  };
}

/** A recovery point as the version that is asked for shows it; one that is read by itself tells more. */
export function shownPoint(call: BehaviourCall, { key, value }: Resource, isSingle = false): JsonObject {
  const moment = momentOfPoint(call.state, key);
  if (moment === undefined) return value;
  const { version, quirks } = call;
  const reader = { version: version.asked ?? version.served, quirks, salt: key };
  const kind = kindOf(call.values["protectedItemName"] ?? "");
  const properties = kind.recoveryPoint(moment, reader);
  const files =
    isSingle && kind.workloadType === "SQLDataBase" ? { extendedInfo: filesOf(call, moment) } : {};
  const tier = tierOf(call.state, key);
  const shown: JsonObject = { ...properties, ...files, ...(tier === undefined ? {} : moved(tier)) };
  // Only lists say when a recovery point of a database expires.
  if (isSingle && kind.isWorkload) delete shown["recoveryPointProperties"];
  return { ...value, properties: shown };
}

/** The files of a database at a moment. */
function filesOf({ values, version }: BehaviourCall, moment: number): JsonObject {
  const name = values["protectedItemName"]?.split(";").at(-1) ?? "";
  const path = (file: string): string => `C:\\Program Files\\Microsoft SQL Server\\MSSQL\\DATA\\${file}`;
  return {
    dataDirectoryTimeInUTC: `${new Date(moment).toISOString().slice(0, 19)}Z`,
    dataDirectoryPaths: [
      { type: "Data", path: path(`${name}.mdf`), logicalName: name },
      { type: "Log", path: path(`${name}.ldf`), logicalName: `${name}_log` },
    ],
    ...(isBefore(version.asked ?? version.served, "2023-01-01") ? {} : { snapshotRecoveryPointInfo: {} }),
  };
}
