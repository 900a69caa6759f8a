import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { BehaviourCall } from "../behaviour.js";
import { preciseMoment, textAt } from "../shared/index.js";
import { keyOf, vaultId } from "./address.js";
import { kindOf } from "./item-kind.js";
import { below, remove } from "./store.js";

const DAY_MS = 86_400_000;
/** Days a deleted item is kept. */
const KEPT_DAYS = 14;

/** What an item that is not deleted any more no longer says. */
export const UNDELETED: JsonObject = {
  deferredDeleteTimeInUTC: undefined,
  isScheduledForDeferredDelete: undefined,
  deferredDeleteTimeRemaining: undefined,
};

/**
 * A machine that was deleted is kept for a while, and listed; undefined for what is gone at once:
 * other kinds, and what was kept already.
 */
export function softDeleted(item: JsonObject | undefined, run: Run): JsonObject | undefined {
  const properties = getAt(item, ["properties"]);
  const kind = kindOf(run.start.values["protectedItemName"] ?? "");
  if (item === undefined || !isObject(properties) || !kind.isVirtualMachine) return undefined;
  if (properties["isScheduledForDeferredDelete"] === true) return undefined;
  return {
    ...item,
    properties: {
      ...properties,
      protectionState: "ProtectionStopped",
      policyId: "",
      deferredDeleteTimeInUTC: preciseMoment(run.start.startedAt, run.start.id),
      isScheduledForDeferredDelete: true,
      deferredDeleteTimeRemaining: `${KEPT_DAYS - 1}.23:59:42.8656002`,
    },
  };
}

/** Takes away what was kept long enough. */
export function dropOverdue(call: BehaviourCall): void {
  for (const { key, value } of below(call.state, "protectedItems", vaultId(call.values))) {
    const deleted = textAt(value, "properties", "deferredDeleteTimeInUTC");
    if (deleted !== undefined && call.now - Date.parse(deleted) > KEPT_DAYS * DAY_MS)
      remove(call.state, keyOf(key));
  }
}
