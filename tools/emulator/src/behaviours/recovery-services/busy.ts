import type { ServiceProblem } from "../../validation/index.js";
import type { BehaviourCall } from "../behaviour.js";
import { itemId, keyOf } from "./address.js";

/**
 * The refusal of a request about an item whose backup is under way. That it is refused is inferred,
 * and so is the code: no conflict is documented.
 */
export function refuseWhileBackedUp(call: BehaviourCall): { readonly problem: ServiceProblem } | undefined {
  const key = keyOf(itemId(call.values));
  const busy = call.runs.some(
    (run) =>
      run.start.operation.name === "triggerBackup" &&
      keyOf(itemId(run.start.values)) === key &&
      !run.isOver(call.now),
  );
  const code = "UserErrorBackupOperationInProgress";
  return busy
    ? { problem: { status: 409, code, message: "a backup of the item is in progress" } }
    : undefined;
}
