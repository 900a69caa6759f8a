import { isObject } from "../../documents/index.js";
import type { OperationBehaviour, BehaviourCall } from "../behaviour.js";
import { knownProblem, textAt } from "../shared/index.js";
import { listAnswer } from "./list-answer.js";
import { dropPolicy, isFree, keepPolicy, policies, policyNamed } from "./policy-store.js";
import { protectedBy } from "./protection-store.js";

/** Backup policies: created, read, listed, updated, and deleted once nothing is backed up by them. */
export const policyOperations: Readonly<Record<string, OperationBehaviour>> = {
  createBackupPolicy: {
    answer(call) {
      const name = textAt(call.body, "Name") ?? "";
      if (!isFree(call.state, name)) {
        return knownProblem(call, "FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING", 409, "the policy exists");
      }
      return keep(call, name, 201);
    },
  },
  updateBackupPolicy: {
    answer(call) {
      const name = nameIn(call);
      if (policyNamed(call.state, name) === undefined) return missingPolicy(call);
      if (textAt(call.body, "Name") !== name) {
        return knownProblem(call, "E_INVALIDARG", 400, "a policy cannot be given another name");
      }
      return keep(call, name, 200);
    },
  },
  deleteBackupPolicy: {
    answer(call) {
      const name = nameIn(call);
      if (policyNamed(call.state, name) === undefined) return missingPolicy(call);
      if (protectedBy(call.state, name).length > 0) {
        return knownProblem(call, "FABRIC_E_BACKUP_IS_ENABLED", 400, "something is backed up by the policy");
      }
      dropPolicy(call.state, name);
      return { status: 200 };
    },
  },
  getBackupPolicy: {
    answer(call) {
      const policy = policyNamed(call.state, nameIn(call));
      return policy === undefined ? missingPolicy(call) : { body: policy };
    },
  },
  listBackupPolicies: {
    answer: (call) =>
      listAnswer(
        call,
        [...policies(call.state)].map(([key, value]) => ({ key, value })),
      ),
  },
};

/** The refusal of a request about a policy there is not. */
export function missingPolicy(call: BehaviourCall): ReturnType<typeof knownProblem> {
  return knownProblem(call, "FABRIC_E_BACKUP_POLICY_NOT_EXISTING", 404, "there is no such policy");
}

function keep(call: BehaviourCall, name: string, status: number): { readonly status: number } {
  if (isObject(call.body)) keepPolicy(call.state, name, call.body);
  return { status };
}

function nameIn(call: BehaviourCall): string {
  return call.values["backupPolicyName"] ?? "";
}
