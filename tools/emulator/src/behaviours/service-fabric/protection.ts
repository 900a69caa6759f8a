import { getAt } from "../../documents/index.js";
import type { OperationBehaviour, BehaviourAnswer, BehaviourCall } from "../behaviour.js";
import { knownProblem, textAt } from "../shared/index.js";
import { dropBackups } from "./backup-store.js";
import { entityOf } from "./entity.js";
import type { Entity, EntityKind } from "./entity.js";
import { refuseUnknownPartition } from "./partitions.js";
import { missingPolicy } from "./policies.js";
import { policyNamed } from "./policy-store.js";
import { effectiveProtection, protect, protectionOf } from "./protection-store.js";

/** Turning the periodic backup of applications, services and partitions on and off, and pausing it. */
export const protectionOperations: Readonly<Record<string, OperationBehaviour>> = {
  ...operationsFor("Application"),
  ...operationsFor("Service"),
  ...operationsFor("Partition"),
};

/** The refusal of a request about an entity that is not backed up. */
export function notEnabled(call: BehaviourCall): ReturnType<typeof knownProblem> {
  return knownProblem(call, "FABRIC_E_BACKUP_NOT_ENABLED", 404, "backup is not enabled");
}

function operationsFor(kind: EntityKind): Record<string, OperationBehaviour> {
  const onEntity = (
    answer: (call: BehaviourCall, entity: Entity) => BehaviourAnswer,
  ): OperationBehaviour => ({
    answer: (call) => refuseUnknownPartition(call) ?? answer(call, entityOf(kind, call)),
  });
  return {
    [`enable${kind}Backup`]: onEntity(enable),
    [`disable${kind}Backup`]: onEntity(disable),
    [`suspend${kind}Backup`]: onEntity((call, entity) => setSuspended(call, entity, true)),
    [`resume${kind}Backup`]: onEntity((call, entity) => setSuspended(call, entity, false)),
  };
}

function enable(call: BehaviourCall, entity: Entity): BehaviourAnswer {
  const policy = textAt(call.body, "BackupPolicyName") ?? "";
  if (policyNamed(call.state, policy) === undefined) return missingPolicy(call);
  protect(call.state, entity, { policy });
  return { status: 202 };
}

/** Only what was enabled for the entity itself can be disabled; what it inherits is enabled elsewhere. */
function disable(call: BehaviourCall, entity: Entity): BehaviourAnswer {
  if (protectionOf(call.state, entity).policy === undefined) return notEnabled(call);
  protect(call.state, entity, { policy: undefined, suspended: false });
  if (getAt(call.body, ["CleanBackup"]) === true) dropBackups(call.state, entity);
  return { status: 202 };
}

function setSuspended(call: BehaviourCall, entity: Entity, suspended: boolean): BehaviourAnswer {
  if (effectiveProtection(call.state, entity) === undefined) return notEnabled(call);
  protect(call.state, entity, { suspended });
  return { status: 202 };
}
