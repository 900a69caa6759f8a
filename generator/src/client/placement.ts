import type { ModelType, ServiceModel, Shape } from "../model/types.js";
import { kebabCase } from "../model/naming.js";

/** Types up to this number stand in one file. */
const fewTypes = 40;

/** Every type that a value refers to directly. */
export function referencesOf(shape: Shape): string[] {
  switch (shape.type.kind) {
    case "model":
    case "enum":
      return [shape.type.name];
    case "list":
    case "map":
      return referencesOf(shape.type.items);
    case "union":
      return shape.type.variants.flatMap(referencesOf);
    default:
      return [];
  }
}

/** Every type that a model refers to directly, its base and kinds included. */
export function referencesOfModel(model: ModelType): string[] {
  return [
    ...(model.base === undefined ? [] : [model.base]),
    ...Object.values(model.kinds ?? {}),
    ...model.properties.flatMap(referencesOf),
    ...(model.additional === undefined ? [] : referencesOf(model.additional)),
  ];
}

/**
 * Says in which file (its stem, below `models/` and `schemas/`) each type stands. A small service
 * has one file. In a large one every hierarchy has a file of its own, together with what is used
 * nowhere else, so that a reader finds a family in one place.
 */
export function placeTypes(service: ServiceModel): ReadonlyMap<string, string> {
  const names = [...service.models, ...service.enums].map((type) => type.name);
  const place = new Map(names.map((name) => [name, "models"]));
  if (names.length <= fewTypes) return place;

  const models = new Map(service.models.map((model) => [model.name, model]));
  const roots = service.models.filter((model) => model.kinds !== undefined);
  const rootNames = new Set(roots.map((root) => root.name));
  /** Everything reachable from a type without passing through another family. */
  const reach = (start: readonly string[], own?: string): Set<string> => {
    const found = new Set<string>();
    const visit = (name: string) => {
      if (found.has(name) || (rootNames.has(name) && name !== own)) return;
      found.add(name);
      const model = models.get(name);
      if (model !== undefined) referencesOfModel(model).forEach(visit);
    };
    start.forEach(visit);
    return found;
  };

  const users = new Map<string, Set<string>>();
  const use = (name: string, user: string) => users.set(name, (users.get(name) ?? new Set()).add(user));
  for (const root of roots) for (const name of reach([root.name], root.name)) use(name, root.name);
  const entries = service.operations.flatMap((operation) => [
    ...operation.parameters.flatMap(referencesOf),
    ...(operation.body === undefined ? [] : referencesOf(operation.body)),
    ...operation.responses.flatMap((response) =>
      response.body === undefined ? [] : referencesOf(response.body),
    ),
    ...(operation.error === undefined ? [] : [operation.error.model]),
  ]);
  for (const name of reach(entries)) use(name, "common");
  for (const name of names) {
    const [only, ...others] = users.get(name) ?? [];
    if (only === undefined || (only === "common" && others.length === 0)) place.set(name, "common");
    // What families share stands apart from what is made of families, so that no file needs another in circles.
    else place.set(name, others.length > 0 ? "shared" : kebabCase(only));
  }
  return mergeCircles(place, models);
}

/** Files that need each other in circles become one. */
function mergeCircles(
  place: Map<string, string>,
  models: ReadonlyMap<string, ModelType>,
): ReadonlyMap<string, string> {
  const needs = new Map<string, Set<string>>();
  for (const [name, stem] of place) {
    const model = models.get(name);
    const targets =
      model === undefined ? [] : referencesOfModel(model).flatMap((other) => place.get(other) ?? []);
    needs.set(stem, new Set([...(needs.get(stem) ?? []), ...targets]));
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(needs.get(from) ?? [])].some((next) => next === to || reaches(next, to, seen));
  };
  const stems = [...needs.keys()].sort();
  const leader = new Map(
    stems.map((stem) => [
      stem,
      stems.find((other) => other === stem || (reaches(stem, other) && reaches(other, stem))) ?? stem,
    ]),
  );
  return new Map([...place].map(([name, stem]) => [name, leader.get(stem) ?? stem]));
}
