import type { ServiceProblem } from "../../validation/index.js";
import type { BehaviourCall, ServiceState } from "../behaviour.js";
import { resourceNotFound } from "../shared/index.js";
import { keyOf, vaultId } from "./address.js";
import type { PathValues } from "./address.js";

/** Vaults that are there, by their id. */
const VAULTS = "vaults";

/** Lets a vault be there. */
export function keepVault(state: ServiceState, values: PathValues): void {
  const id = vaultId(values);
  const vaults = state.collection(VAULTS);
  if (!vaults.has(keyOf(id))) {
    const name = values["vaultName"] ?? "";
    vaults.set(keyOf(id), { id, name, type: "Microsoft.RecoveryServices/vaults" });
  }
}

/** The refusal of a request about a vault there is not, where vaults are not taken to be there. */
export function refuseUnknownVault(call: BehaviourCall): { readonly problem: ServiceProblem } | undefined {
  if (call.assumeParents || call.state.collection(VAULTS).has(keyOf(vaultId(call.values)))) return undefined;
  const { vaultName = "", resourceGroupName = "" } = call.values;
  return resourceNotFound("Microsoft.RecoveryServices/vaults", vaultName, resourceGroupName);
}
