import { isObject } from "../../documents/index.js";
import type { ServiceState } from "../behaviour.js";
import { lineage } from "./entity.js";
import type { Entity, EntityKind } from "./entity.js";

/** What was said of an entity itself, by kind and name. */
const PROTECTION = "protection";
const KINDS: readonly EntityKind[] = ["Application", "Service", "Partition"];

/** What was said of an entity itself. */
export interface Protection {
  readonly kind: EntityKind;
  readonly name: string;
  /** Policy it is backed up by; undefined when it was only suspended. */
  readonly policy: string | undefined;
  readonly suspended: boolean;
}

/** What holds for an entity, by itself or by what it belongs to. */
export interface EffectiveProtection {
  readonly policy: string;
  readonly policyFrom: EntityKind;
  /** Who suspended it; undefined when nobody did. */
  readonly suspendedBy: EntityKind | undefined;
}

/** What was said of the entity itself. */
export function protectionOf(state: ServiceState, { kind, name }: Entity): Protection {
  return (
    readProtection(state.collection(PROTECTION).get(`${kind} ${name}`)) ?? {
      kind,
      name,
      policy: undefined,
      suspended: false,
    }
  );
}

/** Changes what is said of the entity itself. */
export function protect(
  state: ServiceState,
  entity: Entity,
  change: Partial<Pick<Protection, "policy" | "suspended">>,
): void {
  const { kind, name } = entity;
  state
    .collection(PROTECTION)
    .set(`${kind} ${name}`, { ...protectionOf(state, entity), ...change, kind, name });
}

/** Everything something was said of: applications, services, partitions. */
export function protections(state: ServiceState): readonly Protection[] {
  const all = [...state.collection(PROTECTION).values()].flatMap((value) => readProtection(value) ?? []);
  return KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** Everything that is backed up by a policy of its own. */
export function protectedBy(state: ServiceState, policy: string): readonly Protection[] {
  return protections(state).filter((protection) => protection.policy === policy);
}

/** What holds for an entity; undefined when it is not backed up. */
export function effectiveProtection(state: ServiceState, entity: Entity): EffectiveProtection | undefined {
  const said = lineage(state, entity).map((one) => protectionOf(state, one));
  const bound = said.find(({ policy }) => policy !== undefined);
  if (bound?.policy === undefined) return undefined;
  return {
    policy: bound.policy,
    policyFrom: bound.kind,
    suspendedBy: said.find(({ suspended }) => suspended)?.kind,
  };
}

function readProtection(value: unknown): Protection | undefined {
  if (!isObject(value)) return undefined;
  const { kind: written, name, policy, suspended } = value;
  const kind = KINDS.find((one) => one === written);
  if (kind === undefined || typeof name !== "string") return undefined;
  return {
    kind,
    name,
    policy: typeof policy === "string" ? policy : undefined,
    suspended: suspended === true,
  };
}
