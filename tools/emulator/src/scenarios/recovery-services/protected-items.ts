import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { OperationScenario, ServiceState } from "../scenario.js";
import { replaceDocument, textAt } from "../shared/index.js";
import { itemId, vaultId } from "./address.js";
import { refuseWhileBackedUp } from "./busy.js";
import { filtered, isSame, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { madeItem } from "./made-item.js";
import { notFound } from "./not-found.js";
import { at, below, put, remove } from "./store.js";

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
export const protectedItemOperations: Readonly<Record<string, OperationScenario>> = {
  getProtectedItem: {
    answer(call) {
      const body = at(call.state, "protectedItems", itemId(call.values));
      return body === undefined ? notFound("protected item") : { body };
    },
  },
  listProtectedItems: {
    answer: (call) =>
      filtered(below(call.state, "protectedItems", vaultId(call.values)), call.values["$filter"], RULES),
  },
  createOrUpdateProtectedItem: {
    shapeStatus: leaveNoJob,
    answer: refuseWhileBackedUp,
    ended(run, outcome, state) {
      if (outcome === "succeeded") run.notes["item"] = keepItem(run, state);
    },
    shapeResult(document, run) {
      const { item } = run.notes;
      if (isObject(item)) replaceDocument(document, item);
    },
  },
  deleteProtectedItem: {
    shapeStatus: leaveNoJob,
    answer(call) {
      const isThere = at(call.state, "protectedItems", itemId(call.values)) !== undefined;
      return isThere ? refuseWhileBackedUp(call) : { status: 204 };
    },
    ended(run, outcome, state) {
      if (outcome === "succeeded") remove(state, itemId(run.start.values));
    },
  },
};

/** The documented statuses name jobs; here there are none of such requests. */
function leaveNoJob(document: JsonObject): void {
  delete document["properties"];
}

/** What the request does not say stays as it was; without a recovery point the first backup is awaited. */
function keepItem({ start }: Run, state: ServiceState): JsonObject {
  const id = itemId(start.values);
  const before = getAt(at(state, "protectedItems", id), ["properties"]);
  const wanted = getAt(start.body, ["properties"]);
  const hasPoint = below(state, "recoveryPoints", id).length > 0;
  const item = madeItem(start.values, {
    protectionStatus: "Healthy",
    healthStatus: "Passed",
    ...(isObject(before) ? before : { lastRecoveryPoint: null }),
    protectionState: hasPoint ? "Protected" : "IRPending",
    ...(isObject(wanted) ? wanted : {}),
  });
  put(state, "protectedItems", id, item);
  return item;
}
