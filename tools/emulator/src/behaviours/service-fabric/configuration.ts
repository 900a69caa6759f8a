import type { JsonObject } from "../../documents/index.js";
import type {
  ListItem,
  OperationBehaviour,
  BehaviourAnswer,
  BehaviourCall,
  ServiceState,
} from "../behaviour.js";
import { entityOf, isWithin } from "./entity.js";
import type { Entity, EntityKind } from "./entity.js";
import { listAnswer } from "./list-answer.js";
import { refuseUnknownPartition, serviceOfPartition } from "./partitions.js";
import { missingPolicy } from "./policies.js";
import { policyNamed } from "./policy-store.js";
import { notEnabled } from "./protection.js";
import { effectiveProtection, protectedBy, protections } from "./protection-store.js";

/** What is backed up by which policy, and whether it is suspended. */
export const configurationOperations: Readonly<Record<string, OperationBehaviour>> = {
  listApplicationBackupConfigurations: { answer: (call) => listConfigurations(call, "Application") },
  listServiceBackupConfigurations: { answer: (call) => listConfigurations(call, "Service") },
  getPartitionBackupConfiguration: {
    answer(call) {
      const body = configuration(call.state, entityOf("Partition", call));
      return refuseUnknownPartition(call) ?? (body === undefined ? notEnabled(call) : { body });
    },
  },
  listEntitiesBackedUpByPolicy: {
    answer(call) {
      const policy = call.values["backupPolicyName"] ?? "";
      if (policyNamed(call.state, policy) === undefined) return missingPolicy(call);
      const items = protectedBy(call.state, policy).map((entity) => ({
        key: keyOf(call.state, entity),
        value: { EntityKind: entity.kind, ...naming(call.state, entity) },
      }));
      return listAnswer(call, items);
    },
  },
};

/** The entity's own configuration, and those of what belongs to it and has something else said of it. */
function listConfigurations(call: BehaviourCall, kind: EntityKind): BehaviourAnswer {
  const { state } = call;
  const outer = entityOf(kind, call);
  const inner = protections(state).filter((one) => one.name !== outer.name && isWithin(state, one, outer));
  const items = [outer, ...inner].flatMap((entity): readonly ListItem[] => {
    const value = configuration(state, entity);
    return value === undefined ? [] : [{ key: keyOf(state, entity), value }];
  });
  const refused = refuseUnknownPartition(call);
  return refused ?? (items.length === 0 ? notEnabled(call) : listAnswer(call, items));
}

function configuration(state: ServiceState, entity: Entity): JsonObject | undefined {
  const effective = effectiveProtection(state, entity);
  if (effective === undefined) return undefined;
  const { policy, policyFrom, suspendedBy } = effective;
  return {
    Kind: entity.kind,
    ...naming(state, entity),
    PolicyName: policy,
    PolicyInheritedFrom: policyFrom,
    SuspensionInfo: {
      IsSuspended: suspendedBy !== undefined,
      SuspensionInheritedFrom: suspendedBy ?? "Invalid",
    },
  };
}

function naming(state: ServiceState, { kind, name }: Entity): JsonObject {
  if (kind === "Application") return { ApplicationName: name };
  if (kind === "Service") return { ServiceName: name };
  return { ServiceName: serviceOfPartition(state, name), PartitionId: name };
}

/** As the documented tokens are written. */
function keyOf(state: ServiceState, { kind, name }: Entity): string {
  return kind === "Partition" ? `${serviceOfPartition(state, name)}/${name}` : name;
}
