import type { ClientPlan } from "../client/plan.js";
import type { EnumType, ModelType, PropertyModel, Shape } from "../model/types.js";

/** The model a shape refers to. */
export function modelOf(plan: ClientPlan, shape: Shape | undefined): ModelType | undefined {
  return shape?.type.kind === "model" ? plan.models.get(shape.type.name) : undefined;
}

/** The enum a shape refers to. */
export function enumOf(plan: ClientPlan, shape: Shape): EnumType | undefined {
  const { type } = shape;
  return type.kind === "enum" ? plan.service.enums.find(({ name }) => name === type.name) : undefined;
}

/** The model of one object: the kind its discriminator names where there is such a kind. */
export function kindOf(plan: ClientPlan, model: ModelType, read: (wire: string) => unknown): ModelType {
  const root = plan.rootOf(model);
  if (root?.discriminator === undefined) return model;
  const name = root.kinds?.[String(read(root.discriminator.wire))];
  const kind = name === undefined ? undefined : plan.models.get(name);
  if (kind === undefined) return model;
  return kind.kinds === undefined || kind === model ? kind : kindOf(plan, kind, read);
}

/** The kinds a value of a model can be: one that is no hierarchy is its own only kind. */
export function kindsOf(plan: ClientPlan, model: ModelType): ModelType[] {
  const root = plan.rootOf(model);
  if (root?.kinds === undefined) return [model];
  const below = Object.values(root.kinds).flatMap((name) => {
    const kind = plan.models.get(name);
    if (kind === undefined) return [];
    return kind.kinds === undefined ? [kind] : kindsOf(plan, kind);
  });
  const kinds = below.filter((kind) => kind === model || descends(plan, kind, model));
  return kinds.length > 0 ? kinds : [model];
}

function descends(plan: ClientPlan, kind: ModelType, from: ModelType): boolean {
  if (kind.base === undefined) return false;
  if (kind.base === from.name) return true;
  const base = plan.models.get(kind.base);
  return base !== undefined && descends(plan, base, from);
}

/** The property that says which kind an object is. */
export function discriminatorOf(plan: ClientPlan, model: ModelType): PropertyModel | undefined {
  const name = plan.rootOf(model)?.discriminator?.property;
  return name === undefined
    ? undefined
    : propertiesOf(plan, model).find((property) => property.name === name);
}

/** All properties; one a kind declares again stands in for the base's. */
export function propertiesOf(plan: ClientPlan, model: ModelType): PropertyModel[] {
  const byName = new Map(plan.allProperties(model).map((property) => [property.name, property]));
  return [...byName.values()];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of wire names. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) current = isRecord(current) ? current[key] : undefined;
  return current;
}
