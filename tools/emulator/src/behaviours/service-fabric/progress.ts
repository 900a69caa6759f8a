import { getAt, isObject, setAt } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Phase } from "../../runs/index.js";
import type { BehaviourCall } from "../behaviour.js";
import { replaceDocument } from "../shared/index.js";

/** What stands where there is no moment, and no id. */
export const NO_TIME = "0001-01-01T00:00:00Z";
export const NO_ID = "00000000-0000-0000-0000-000000000000";

/**
 * Shows how far a backup or a restore is: all its members are there from the start.
 *
 * @param members What each says when the work has succeeded, and what until then.
 */
export function showProgress(
  document: JsonObject,
  phase: Phase,
  { quirks }: BehaviourCall,
  state: string,
  members: Readonly<Record<string, readonly [done: unknown, until: unknown]>>,
): void {
  const isDone = phase.kind === "succeeded";
  const shown = Object.entries(members).map(([name, [done, until]]) => [name, isDone ? done : until]);
  const failure = phase.kind === "timedOut" ? timeout() : (document["FailureError"] ?? null);
  const hasFailure = state === "BackupState" || !quirks("absentMembers") || failure !== null;
  replaceDocument(document, {
    [state]: document[state],
    ...Object.fromEntries(shown),
    ...(hasFailure ? { FailureError: failure } : {}),
  });
}

/** A sequence number: a number in progress, where a text is documented. */
export function lsnOf(text: unknown, { quirks }: Pick<BehaviourCall, "quirks">): unknown {
  return quirks("numbersForTexts") ? Number(text ?? 0) : String(text ?? "0");
}

/** An epoch, whose members the service calls otherwise than its documents. */
export function epochOf(epoch: unknown, { quirks }: Pick<BehaviourCall, "quirks">): unknown {
  if (!isObject(epoch) || !quirks("otherNames")) return epoch ?? null;
  const { DataLossVersion, ConfigurationVersion, ...others } = epoch;
  return DataLossVersion === undefined
    ? epoch
    : { DataLossNumber: DataLossVersion, ConfigurationNumber: ConfigurationVersion, ...others };
}

/** A backup in a list, with its epoch as the service calls it. */
export function withEpoch(info: JsonObject, call: Pick<BehaviourCall, "quirks">): JsonObject {
  const copy = { ...info };
  if (getAt(info, ["EpochOfLastBackupRecord"]) !== undefined)
    setAt(copy, ["EpochOfLastBackupRecord"], epochOf(info["EpochOfLastBackupRecord"], call));
  return copy;
}

/** A moment as the service writes it: to the second. */
export function momentOf(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function timeout(): JsonObject {
  return { Code: "FABRIC_E_TIMEOUT", Message: "The request of backup has timed out." };
}
