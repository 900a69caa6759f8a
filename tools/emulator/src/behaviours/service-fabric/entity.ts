import type { BehaviourCall, ServiceState } from "../behaviour.js";
import { serviceOfPartition } from "./partitions.js";

/** What can be backed up. */
export type EntityKind = "Application" | "Service" | "Partition";

/** One of them. */
export interface Entity {
  readonly kind: EntityKind;
  /** `fabric:/...`, or the id of a partition. */
  readonly name: string;
}

const PARAMETERS: Readonly<Record<EntityKind, string>> = {
  Application: "applicationId",
  Service: "serviceId",
  Partition: "partitionId",
};

/** The application, service or partition a request is about. */
export function entityOf(kind: EntityKind, { values }: Pick<BehaviourCall, "values">): Entity {
  const id = values[PARAMETERS[kind]] ?? "";
  return { kind, name: kind === "Partition" ? id.toLowerCase() : `fabric:/${id.replaceAll("~", "/")}` };
}

/** The entity itself and those it belongs to, the nearest first. */
export function lineage(state: ServiceState, entity: Entity): readonly Entity[] {
  switch (entity.kind) {
    case "Application":
      return [entity];
    case "Service":
      return [entity, ...applicationsOf(entity.name)];
    case "Partition": {
      const service: Entity = { kind: "Service", name: serviceOfPartition(state, entity.name) };
      return [entity, ...lineage(state, service)];
    }
  }
}

/** True for the entity itself and all that belongs to it. */
export function isWithin(state: ServiceState, entity: Entity, outer: Entity): boolean {
  return lineage(state, entity).some(({ kind, name }) => kind === outer.kind && name === outer.name);
}

/** Names have no end that is marked: `fabric:/a/b/c` may be service c of application a/b, or b/c of a. */
function applicationsOf(service: string): readonly Entity[] {
  const parts = service.split("/");
  return parts
    .slice(2)
    .map((_part, index): Entity => ({ kind: "Application", name: parts.slice(0, index + 2).join("/") }))
    .toReversed();
}
