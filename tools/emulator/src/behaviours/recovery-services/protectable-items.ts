import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { textAt } from "../shared/index.js";
import { containerId, keyOf, vaultId } from "./address.js";
import { containerKindOf } from "./container-kind.js";
import { filtered, isSame, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { at, below } from "./store.js";
import type { Resource } from "./store.js";
import { refuseUnknownVault } from "./vaults.js";

const RULES: FilterRules = {
  backupManagementType: property("backupManagementType"),
  // A database is asked for by its kind, and says the name of its system.
  workloadType: ({ value }, wanted) =>
    ["workloadType", "protectableItemType"].some((name) => isSame(textAt(value, "properties", name), wanted)),
  containerName: ({ value }, wanted) => keyOf(String(value["id"])).includes(`/${keyOf(wanted)}/`),
  friendlyName: property("friendlyName"),
  status: property("protectionState"),
};

/** Items that an inquiry found and nobody protects yet. */
export const protectableItemOperations: Readonly<Record<string, OperationBehaviour>> = {
  listProtectableItems: {
    answer: (call) =>
      refuseUnknownVault(call) ??
      filtered(
        below(call.state, "protectionContainers", vaultId(call.values)).flatMap((container) =>
          foundIn(call, container).filter(({ isProtected }) => !isProtected),
        ),
        call.values["$filter"],
        RULES,
      ),
  },
  listWorkloadItems: {
    answer(call) {
      const value = at(call.state, "protectionContainers", containerId(call.values));
      if (value === undefined) return undefined;
      const found = foundIn(call, { key: keyOf(containerId(call.values)), value });
      return filtered(found.map(asWorkloadItem), call.values["$filter"], {
        ...RULES,
        workloadItemType: property("workloadItemType"),
        protectionStatus: property("protectionState"),
      });
    },
  },
};

/** What an inquiry found in a container; nothing before one. */
function foundIn(
  { state }: BehaviourCall,
  { value: container }: Resource,
): readonly (Resource & { readonly isProtected: boolean })[] {
  const id = String(container["id"]);
  const inquired = container["inquired"];
  const kind = containerKindOf(String(container["name"]));
  if (typeof inquired !== "string" || kind === undefined) return [];
  return kind.found(String(container["name"]), inquired).map(({ name, properties }) => {
    const isProtected = at(state, "protectedItems", `${id}/protectedItems/${name}`) !== undefined;
    const itemId = `${keyOfName(id)}/protectableItems/${name.toLowerCase()}`;
    const source = textAt(container, "properties", "sourceResourceId");
    const value: JsonObject = {
      id: itemId,
      name: name.toLowerCase(),
      type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectableItems",
      properties: {
        ...(properties["protectableItemType"] === "AzureFileShare" && source !== undefined
          ? { parentContainerFabricId: source }
          : {}),
        ...properties,
        protectionState: isProtected ? "Protected" : "NotProtected",
      },
    };
    return { key: keyOf(itemId), value, isProtected };
  });
}

function asWorkloadItem({ key, value }: Resource): Resource {
  const { protectableItemType, ...properties } = value["properties"] as JsonObject;
  return {
    key,
    value: {
      ...value,
      type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/items",
      properties: { ...properties, workloadItemType: protectableItemType },
    },
  };
}

/** The service writes the container's name in lower case here. */
function keyOfName(id: string): string {
  return id.replace(/[^/]+$/, (name) => name.toLowerCase());
}
