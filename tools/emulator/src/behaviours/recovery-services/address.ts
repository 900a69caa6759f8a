import type { BehaviourCall } from "../behaviour.js";

/** Values of a path, by wire name. */
export type PathValues = BehaviourCall["values"];

/** Resource id of the vault a request is about. */
export function vaultId(values: PathValues): string {
  const { subscriptionId = "", resourceGroupName = "", vaultName = "" } = values;
  const group = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}`;
  return `${group}/providers/Microsoft.RecoveryServices/vaults/${vaultName}`;
}

/** Resource id of the container a request is about; semicolons in names stay as they are. */
export function containerId(values: PathValues): string {
  const { fabricName = "", containerName = "" } = values;
  return `${vaultId(values)}/backupFabrics/${fabricName}/protectionContainers/${containerName}`;
}

/** Resource id of the protected item a request is about. */
export function itemId(values: PathValues): string {
  return `${containerId(values)}/protectedItems/${values["protectedItemName"] ?? ""}`;
}

/** The same for every spelling of a resource id, which the service writes in any case. */
export function keyOf(id: string): string {
  return id.toLowerCase();
}
