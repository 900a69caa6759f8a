import { getAt } from "../../documents/index.js";
import type { OperationScenario, ScenarioAnswer, ScenarioCall } from "../scenario.js";
import { knownProblem, textAt } from "../shared/index.js";
import { dropBackups } from "./backup-store.js";
import { entityOf } from "./entity.js";
import type { Entity, EntityKind } from "./entity.js";
import { refuseUnknownPartition } from "./partitions.js";
import { missingPolicy } from "./policies.js";
import { policyNamed } from "./policy-store.js";
import { effectiveProtection, protect, protectionOf } from "./protection-store.js";

/** Turning the periodic backup of applications, services and partitions on and off, and pausing it. */
export const protectionOperations: Readonly<Record<string, OperationScenario>> = {
  ...operationsFor("Application"),
  ...operationsFor("Service"),
  ...operationsFor("Partition"),
};

/** The refusal of a request about an entity that is not backed up. */
export function notEnabled(call: ScenarioCall): ReturnType<typeof knownProblem> {
  return knownProblem(call, "FABRIC_E_BACKUP_NOT_ENABLED", 404, "backup is not enabled");
}

function operationsFor(kind: EntityKind): Record<string, OperationScenario> {
  const onEntity = (answer: (call: ScenarioCall, entity: Entity) => ScenarioAnswer): OperationScenario => ({
    answer: (call) => refuseUnknownPartition(call) ?? answer(call, entityOf(kind, call)),
  });
  return {
    [`enable${kind}Backup`]: onEntity(enable),
    [`disable${kind}Backup`]: onEntity(disable),
    [`suspend${kind}Backup`]: onEntity((call, entity) => setSuspended(call, entity, true)),
    [`resume${kind}Backup`]: onEntity((call, entity) => setSuspended(call, entity, false)),
  };
}

function enable(call: ScenarioCall, entity: Entity): ScenarioAnswer {
  const policy = textAt(call.body, "BackupPolicyName") ?? "";
  if (policyNamed(call.state, policy) === undefined) return missingPolicy(call);
  protect(call.state, entity, { policy });
  return { status: 202 };
}

/** Only what was enabled for the entity itself can be disabled; what it inherits is enabled elsewhere. */
function disable(call: ScenarioCall, entity: Entity): ScenarioAnswer {
  if (protectionOf(call.state, entity).policy === undefined) return notEnabled(call);
  protect(call.state, entity, { policy: undefined, suspended: false });
  if (getAt(call.body, ["CleanBackup"]) === true) dropBackups(call.state, entity);
  return { status: 202 };
}

function setSuspended(call: ScenarioCall, entity: Entity, suspended: boolean): ScenarioAnswer {
  if (effectiveProtection(call.state, entity) === undefined) return notEnabled(call);
  protect(call.state, entity, { suspended });
  return { status: 202 };
}
