import { getAt, isObject } from "../../documents/index.js";
import type { BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { textAt } from "../shared/index.js";
import { keyOf, vaultId } from "./address.js";
import type { PathValues } from "./address.js";
import { filtered, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { notFound } from "./not-found.js";
import { at, below, put } from "./store.js";
import type { Resource } from "./store.js";
import { refuseUnknownVault } from "./vaults.js";

const RULES: FilterRules = {
  backupManagementType: property("backupManagementType"),
  fabricName: property("fabricName"),
  workloadType: property("workLoadType"),
};

/** Policies: written at once, read, and deleted unless an item is protected by them. */
export const policyOperations: Readonly<Record<string, OperationBehaviour>> = {
  createOrUpdateBackupPolicy: {
    answer(call) {
      const name = call.values["policyName"] ?? "";
      const id = policyId(call.values);
      const wanted = getAt(call.body, ["properties"]);
      const properties = {
        ...(isObject(wanted) ? wanted : {}),
        protectedItemsCount: itemsOf(call).length,
      };
      const body = { id, name, type: "Microsoft.RecoveryServices/vaults/backupPolicies", properties };
      const refused = refuseUnknownVault(call);
      if (refused === undefined) put(call.state, "backupPolicies", id, body);
      return refused ?? { status: 200, body };
    },
  },
  deleteBackupPolicy: {
    answer(call) {
      const id = policyId(call.values);
      if (at(call.state, "backupPolicies", id) === undefined)
        return refuseUnknownVault(call) ?? { status: 204 };
      if (itemsOf(call).length > 0) {
        const message = "items are protected by the policy";
        return { problem: { status: 400, code: "BMSUserErrorPolicyInUse", message } };
      }
      call.state.collection("backupPolicies").delete(keyOf(id));
      return { status: 200 };
    },
  },
  getBackupPolicy: {
    answer(call) {
      const id = policyId(call.values);
      const body = at(call.state, "backupPolicies", id);
      return body === undefined ? notFound("policy") : { body };
    },
  },
  listBackupPolicies: {
    answer: (call) =>
      filtered(below(call.state, "backupPolicies", vaultId(call.values)), call.values["$filter"], RULES),
  },
};

function policyId(values: PathValues): string {
  return `${vaultId(values)}/backupPolicies/${values["policyName"] ?? ""}`;
}

/** What is protected by the policy a request is about. The code of the refusal is inferred: none is documented. */
function itemsOf({ state, values }: BehaviourCall): readonly Resource[] {
  return below(state, "protectedItems", vaultId(values)).filter(
    ({ value }) => keyOf(textAt(value, "properties", "policyId") ?? "") === keyOf(policyId(values)),
  );
}
