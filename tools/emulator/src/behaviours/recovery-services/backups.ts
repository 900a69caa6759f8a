import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { OperationBehaviour, BehaviourAnswer, BehaviourCall, ServiceState } from "../behaviour.js";
import { isBefore, preciseMoment, replaceDocument, textAt } from "../shared/index.js";
import { itemId } from "./address.js";
import { refuseWhileBackedUp } from "./busy.js";
import { kindOf } from "./item-kind.js";
import { jobRules } from "./jobs.js";
import { shownItem } from "./made-item.js";
import { notFound, refuseUnknownItem } from "./not-found.js";
import { keepPoint, momentOfPoint, moveToTier, recoveryPointId, tierOf } from "./recovery-point.js";
import { at, put } from "./store.js";

/** Backups and restores on demand: operations that start a job. */
export const backupOperations: Readonly<Record<string, OperationBehaviour>> = {
  triggerBackup: {
    ...jobRules,
    answer: (call) => refuseUnknownItem(call) ?? refuseWhileBackedUp(call) ?? refuseStopped(call),
    started: rememberItem,
    shapeResult: showItem,
    ended(run, outcome, state) {
      const time = preciseMoment(run.endOf("job"), run.start.id);
      if (outcome !== "succeeded")
        return void change(run, state, { lastBackupStatus: "Failed", lastBackupTime: time });
      const name = recoveryPointName(run);
      keepPoint(state, run.start.values, name, run.endOf("job"));
      const { backedUp } = kindOf(run.start.values["protectedItemName"] ?? "");
      const recovery = { lastRecoveryPoint: time, protectionState: "Protected" };
      change(run, state, { lastBackupTime: time, ...recovery, ...backedUp });
    },
  },
  triggerRestore: {
    ...jobRules,
    sharesId: ({ version }) => !isBefore(version.asked ?? version.served, "2021-01-01"),
    answer: (call) => refuseUnknownItem(call) ?? refusePoint(call),
    started: rememberItem,
    shapeResult: showItem,
  },
};

/** Moves of recovery points between tiers, which start a job too. */
export const moveOperations: Readonly<Record<string, OperationBehaviour>> = {
  moveRecoveryPoint: {
    ...jobRules,
    sharesId: () => true,
    answer: (call) => refuseUnknownItem(call) ?? refusePoint(call) ?? refuseMove(call),
    started: rememberItem,
    shapeResult: showItem,
    ended(run, outcome, state) {
      const { values, body } = run.start;
      const tier = textAt(body, "targetTierType");
      if (outcome !== "succeeded" || tier === undefined) return;
      moveToTier(state, recoveryPointId(values, values["recoveryPointId"] ?? ""), tier);
    },
  },
};

/** The code is inferred: none is documented. */
function refuseMove(call: BehaviourCall): BehaviourAnswer | undefined {
  const point = recoveryPointId(call.values, call.values["recoveryPointId"] ?? "");
  if (tierOf(call.state, point) !== textAt(call.body, "targetTierType")) return undefined;
  const message = "the recovery point is in this tier already";
  return { problem: { status: 400, code: "UserErrorRecoveryPointAlreadyInTier", message } };
}

/** The code is inferred: none is documented. */
function refuseStopped(call: BehaviourCall): BehaviourAnswer | undefined {
  const item = at(call.state, "protectedItems", itemId(call.values));
  return textAt(item, "properties", "protectionState") === "ProtectionStopped"
    ? {
        problem: {
          status: 400,
          code: "UserErrorProtectionStopped",
          message: "the item's protection is stopped",
        },
      }
    : undefined;
}

function refusePoint(call: BehaviourCall): BehaviourAnswer | undefined {
  const name = call.values["recoveryPointId"] ?? "";
  const point = at(call.state, "recoveryPoints", recoveryPointId(call.values, name));
  if (point === undefined) return notFound("recovery point");
  const inBody = textAt(call.body, "properties", "recoveryPointId") ?? name;
  return inBody === name
    ? undefined
    : {
        problem: { status: 400, code: "BadRequest", message: "path and body name different recovery points" },
      };
}

function rememberItem(call: BehaviourCall, run: Run): void {
  jobRules.started?.(call, run);
  run.notes["item"] = at(call.state, "protectedItems", itemId(call.values));
  const point = call.values["recoveryPointId"];
  if (point !== undefined)
    run.notes["pointTime"] = momentOfPoint(call.state, recoveryPointId(call.values, point));
}

function showItem(document: JsonObject, run: Run, call: BehaviourCall): void {
  const { item } = run.notes;
  if (isObject(item)) replaceDocument(document, shownItem(call, item));
}

/** An item that was deleted meanwhile stays away. */
function change(run: Run, state: ServiceState, changes: JsonObject): void {
  const id = itemId(run.start.values);
  const item = at(state, "protectedItems", id);
  const properties = getAt(item, ["properties"]);
  if (item === undefined || !isObject(properties)) return;
  put(state, "protectedItems", id, { ...item, properties: { ...properties, ...changes } });
}

/** Recovery points have long numbers for names. */
function recoveryPointName({ start }: Run): string {
  return String(Number.parseInt(start.id.replaceAll("-", "").slice(0, 12), 16) + 1e14);
}
