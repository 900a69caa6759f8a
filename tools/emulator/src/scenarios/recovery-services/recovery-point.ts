import type { JsonObject } from "../../documents/index.js";
import { itemId } from "./address.js";
import type { PathValues } from "./address.js";
import { kindOf } from "./item-kind.js";

/** Resource id of a recovery point of the item a path leads to. */
export function recoveryPointId(values: PathValues, name: string): string {
  return `${itemId(values)}/recoveryPoints/${name}`;
}

/** A recovery point as it is shown. */
export function madeRecoveryPoint(values: PathValues, name: string, time: number): JsonObject {
  return {
    id: recoveryPointId(values, name),
    name,
    type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints",
    properties: kindOf(values["protectedItemName"] ?? "").recoveryPoint(new Date(time).toISOString()),
  };
}
