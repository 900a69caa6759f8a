import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { OperationBehaviour, ServiceState } from "../behaviour.js";
import { replaceDocument, textAt } from "../shared/index.js";
import { itemId, vaultId } from "./address.js";
import { refuseWhileBackedUp } from "./busy.js";
import { filtered, isSame, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { freshProperties, madeItem, markMade, shownItem } from "./made-item.js";
import { jobRules } from "./jobs.js";
import { notFound } from "./not-found.js";
import { dropOverdue, softDeleted, UNDELETED } from "./soft-delete.js";
import { at, below, put, remove } from "./store.js";
import { keepVault, refuseUnknownVault } from "./vaults.js";

const RULES: FilterRules = {
  healthState: property("healthStatus"),
  backupManagementType: property("backupManagementType"),
  itemType: property("workloadType"),
  containerName: property("containerName"),
  friendlyName: property("friendlyName"),
  fabricName: property("fabricName"),
  backupEngineName: property("backupEngineName"),
  backupSetName: property("backupSetName"),
  policyName: ({ value }, wanted) =>
    isSame(textAt(value, "properties", "policyId")?.split("/").at(-1), wanted),
};

/** What is protected: put under protection, read, listed, and taken out of it. */
export const protectedItemOperations: Readonly<Record<string, OperationBehaviour>> = {
  getProtectedItem: {
    answer(call) {
      dropOverdue(call);
      const item = at(call.state, "protectedItems", itemId(call.values));
      if (item === undefined) return refuseUnknownVault(call) ?? notFound("protected item");
      return { body: shownItem(call, item, true) };
    },
  },
  listProtectedItems: {
    answer(call) {
      dropOverdue(call);
      const items = below(call.state, "protectedItems", vaultId(call.values));
      const shown = items.map(({ key, value }) => ({ key, value: shownItem(call, value) }));
      return refuseUnknownVault(call) ?? filtered(shown, call.values["$filter"], RULES);
    },
  },
  createOrUpdateProtectedItem: {
    ...jobRules,
    jobLike: "triggerBackup",
    jobEndsWithOperation: true,
    answer: (call) => refuseUnknownVault(call) ?? refuseWhileBackedUp(call),
    ended(run, outcome, state) {
      if (outcome === "succeeded") run.notes["item"] = keepItem(run, state);
    },
    shapeResult(document, run, call) {
      const { item } = run.notes;
      if (isObject(item)) replaceDocument(document, shownItem(call, item));
    },
  },
  deleteProtectedItem: {
    ...jobRules,
    jobLike: "triggerBackup",
    jobEndsWithOperation: true,
    answer(call) {
      const isThere = at(call.state, "protectedItems", itemId(call.values)) !== undefined;
      return isThere ? refuseWhileBackedUp(call) : (refuseUnknownVault(call) ?? { status: 204 });
    },
    started(call, run) {
      jobRules.started?.(call, run);
      run.notes["points"] = below(call.state, "recoveryPoints", itemId(call.values)).length;
    },
    ended(run, outcome, state) {
      if (outcome !== "succeeded") return;
      const id = itemId(run.start.values);
      const kept = softDeleted(at(state, "protectedItems", id), run);
      if (kept === undefined) remove(state, id);
      else put(state, "protectedItems", id, kept);
    },
  },
};

/** What the request does not say stays as it was; without a recovery point the first backup is awaited. */
function keepItem({ start }: Run, state: ServiceState): JsonObject {
  const id = itemId(start.values);
  const before = getAt(at(state, "protectedItems", id), ["properties"]);
  const { isRehydrate, ...wanted } = wantedProperties(start.body);
  const hasPoint = below(state, "recoveryPoints", id).length > 0;
  const item = madeItem(start.values, {
    ...freshProperties(start.values),
    ...(isObject(before) ? before : {}),
    protectionState: hasPoint ? "Protected" : "IRPending",
    ...wanted,
    ...(isRehydrate === true ? UNDELETED : {}),
  });
  keepVault(state, start.values);
  markMade(state, id);
  put(state, "protectedItems", id, item);
  return item;
}

function wantedProperties(body: unknown): JsonObject {
  const wanted = getAt(body, ["properties"]);
  return isObject(wanted) ? wanted : {};
}
