import type { ModelType, ServiceModel, Shape } from "../model/types.js";
import { referencesOf } from "./placement.js";

/** What is looked up of a service's models again and again. */
export interface ModelIndex {
  readonly byName: ReadonlyMap<string, ModelType>;
  /** The models that extend one directly, by its name. */
  readonly children: ReadonlyMap<string, readonly ModelType[]>;
  /** The models that something is declared to be of, and not merely of one that extends them. */
  readonly declared: ReadonlySet<string>;
}

const known = new WeakMap<ServiceModel, ModelIndex>();

/** The index of a service; made once. */
export function modelIndex(service: ServiceModel): ModelIndex {
  const found = known.get(service);
  if (found !== undefined) return found;
  const index: ModelIndex = {
    byName: new Map(service.models.map((model) => [model.name, model])),
    children: Map.groupBy(
      service.models.filter(({ base }) => base !== undefined),
      ({ base = "" }) => base,
    ),
    declared: new Set(declarations(service).flatMap(referencesOf)),
  };
  known.set(service, index);
  return index;
}

function declarations({ operations, models }: ServiceModel): Shape[] {
  const shapes = [
    ...operations.flatMap(({ body, responses, lro, paging }) => [
      body,
      ...responses.map((response) => response.body),
      lro?.status,
      lro?.result,
      lro?.job,
      paging?.item,
    ]),
    ...models.flatMap(({ properties, additional }) => [...properties, additional]),
  ];
  return shapes.filter((shape) => shape !== undefined);
}

/** The models below one, every level. */
export function modelsBelow(service: ServiceModel, model: ModelType): readonly ModelType[] {
  const { children } = modelIndex(service);
  return (children.get(model.name) ?? []).flatMap((child) => [child, ...modelsBelow(service, child)]);
}

/** The model above one that says how its kinds are told apart, or the model itself. */
export function rootOf(service: ServiceModel, model: ModelType): ModelType | undefined {
  if (model.discriminator !== undefined) return model;
  const base = modelIndex(service).byName.get(model.base ?? "");
  return base && rootOf(service, base);
}
