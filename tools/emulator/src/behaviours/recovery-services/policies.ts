import type { OperationBehaviour } from "../behaviour.js";
import { vaultId } from "./address.js";
import { filtered, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { notFound } from "./not-found.js";
import { at, below } from "./store.js";

const RULES: FilterRules = {
  backupManagementType: property("backupManagementType"),
  fabricName: property("fabricName"),
  workloadType: property("workLoadType"),
};

/** Policies, which this interface only reads. */
export const policyOperations: Readonly<Record<string, OperationBehaviour>> = {
  getBackupPolicy: {
    answer(call) {
      const id = `${vaultId(call.values)}/backupPolicies/${call.values["policyName"] ?? ""}`;
      const body = at(call.state, "backupPolicies", id);
      return body === undefined ? notFound("policy") : { body };
    },
  },
  listBackupPolicies: {
    answer: (call) =>
      filtered(below(call.state, "backupPolicies", vaultId(call.values)), call.values["$filter"], RULES),
  },
};
