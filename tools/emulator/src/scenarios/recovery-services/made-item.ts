import type { JsonObject } from "../../documents/index.js";
import { itemId } from "./address.js";
import type { PathValues } from "./address.js";
import { kindOf } from "./item-kind.js";

/** A protected item as it is shown, for a path; `properties` on top of what its name says of it. */
export function madeItem(values: PathValues, properties: JsonObject): JsonObject {
  const { containerName = "", protectedItemName = "" } = values;
  const { protectedItemType, backupManagementType, workloadType } = kindOf(protectedItemName);
  return {
    id: itemId(values),
    name: protectedItemName,
    type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
    properties: {
      protectedItemType,
      backupManagementType,
      ...(workloadType === undefined ? {} : { workloadType }),
      containerName: containerName.split(";").slice(1).join(";") || containerName,
      friendlyName: protectedItemName.split(";").at(-1) ?? "",
      ...properties,
    },
  };
}
