import type { Behaviour } from "../behaviour.js";
import type { QuirkName } from "../quirks.js";
import { armHeaders, armProblems, isBefore, signArmUrl, withInnerMembers } from "../shared/index.js";
import { backupOperations, moveOperations } from "./backups.js";
import { containerOperations } from "./containers.js";
import { guardOperations } from "./guards.js";
import { jobOperations } from "./jobs.js";
import { policyOperations } from "./policies.js";
import { protectableItemOperations } from "./protectable-items.js";
import { protectedItemOperations } from "./protected-items.js";
import { recoveryPointOperations } from "./recovery-points.js";
import { seed } from "./seed.js";
import { vaultSettingOperations } from "./vault-settings.js";

const OWN_ID = /"\/subscriptions\/(?=[^"]*\/providers\/Microsoft\.RecoveryServices\/)/gi;

/** A quirk the service had before a day. */
function until(version: string, day: string, quirk: QuirkName): readonly QuirkName[] {
  return isBefore(version, day) ? [quirk] : [];
}

/**
 * Vaults, which cannot be made through this interface: each that is asked for is taken to be there
 * unless that is refused, and what the documents show is in those of the documents. Machines that
 * are deleted are kept for fourteen days. Nothing is backed up by its schedule, only on demand.
 */
export const recoveryServices: Behaviour = {
  problems: armProblems,
  headers: armHeaders,
  problemDocument: withInnerMembers,
  quirks(version) {
    const always: readonly QuirkName[] = ["absentMembers", "listsOutOfOrder", "zonelessTimes"];
    return [
      ...always,
      ...until(version, "2023-01-01", "numbersForTexts"),
      ...until(version, "2021-01-01", "subscriptionsCasing"),
      ...until(version, "2016-01-01", "nulls"),
    ];
  },
  spelling: (text, quirks) =>
    quirks("subscriptionsCasing") ? text.replaceAll(OWN_ID, '"/Subscriptions/') : text,
  sign: (url, call) =>
    isBefore(call.version.asked ?? call.version.served, "2024-01-01") ? url : signArmUrl(url, call),
  seed,
  operations: {
    ...backupOperations,
    ...containerOperations,
    ...guardOperations,
    ...jobOperations,
    ...moveOperations,
    ...policyOperations,
    ...protectableItemOperations,
    ...protectedItemOperations,
    ...recoveryPointOperations,
    ...vaultSettingOperations,
  },
};
