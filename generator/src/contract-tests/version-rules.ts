import type { ClientPlan } from "../client/plan.js";
import type { OperationModel, PropertyModel, Shape } from "../model/types.js";
import { discriminatorOf, isRecord, kindOf, modelOf, propertiesOf } from "./lookup.js";
import type { Argument } from "./operation-call.js";
import { argumentsOf, sampleCall } from "./operation-call.js";
import { Sampler } from "./sample-value.js";

/** A property or parameter that not all versions of the API treat alike. */
export interface VersionRule {
  /** Where it stands, as an error names it. */
  readonly path: string;
  readonly argument: Argument;
  /** The way from the argument to it: names of properties, indexes, keys. */
  readonly steps: readonly string[];
  /** The kind of each hierarchy that has it, as a sampler counts them. */
  readonly variant: number;
  /** The versions that have what it stands in. */
  readonly versions: readonly string[];
  /** Those of them that have it. */
  readonly availableIn: readonly string[];
  /** Those of them that demand it. */
  readonly requiredIn: readonly string[];
  /** Without it there would be no such object: it says of what kind it is. */
  readonly isKind: boolean;
}

type Marked = Pick<PropertyModel, "availableIn" | "requiredIn">;
type Place = Pick<VersionRule, "path" | "argument" | "steps" | "variant" | "versions">;

function ruleOf(place: Place, { availableIn, requiredIn = [] }: Marked, isKind: boolean): VersionRule[] {
  const { versions } = place;
  const having = versions.filter((version) => availableIn?.includes(version) ?? true);
  const demanding = having.filter((version) => requiredIn.includes(version));
  return having.length === versions.length && demanding.length === 0
    ? []
    : [{ ...place, availableIn: having, requiredIn: demanding, isKind }];
}

function inside(plan: ClientPlan, place: Place, shape: Shape, value: unknown): VersionRule[] {
  const { type } = shape;
  const below = (key: string, path: string, shape: Shape, value: unknown, versions = place.versions) => ({
    place: { ...place, steps: [...place.steps, key], path, versions },
    rules: (at: Place) => inside(plan, at, shape, value),
  });
  if (type.kind === "list" && Array.isArray(value) && value.length > 0) {
    const { place: at, rules } = below("0", `${place.path}[0]`, type.items, value[0]);
    return rules(at);
  }
  if (!isRecord(value)) return [];
  if (type.kind === "map") {
    return Object.keys(value).flatMap((key) => {
      const { place: at, rules } = below(key, `${place.path}.${key}`, type.items, value[key]);
      return rules(at);
    });
  }
  const declared = modelOf(plan, shape);
  if (declared === undefined) return [];
  const kindName = discriminatorOf(plan, declared)?.name;
  const model = kindOf(plan, declared, () => (kindName === undefined ? undefined : value[kindName]));
  const properties = propertiesOf(plan, model);
  const availableOf = (name: string | undefined) => properties.find((one) => one.name === name)?.availableIn;
  const among = (versions: readonly string[], available: readonly string[] | undefined) =>
    versions.filter((version) => available?.includes(version) ?? true);
  // The other members of a kind can be right only where the kind is there.
  const ofKind = among(place.versions, availableOf(kindName));
  return properties
    .filter(({ readOnly, name }) => !readOnly && name in value)
    .flatMap((property) => {
      const { name, availableIn } = property;
      const versions = name === kindName ? place.versions : ofKind;
      const { place: at, rules } = below(name, `${place.path}.${name}`, property, value[name], versions);
      return [
        ...ruleOf(at, property, name === kindName),
        ...rules({ ...at, versions: among(versions, availableIn) }),
      ];
    });
}

/**
 * What an operation's arguments, and all that is in them, owe to versions; as the decorators of the spec
 * say. Only what a call can get wrong in one of the versions that have the operation.
 */
export function versionRules(plan: ClientPlan, operation: OperationModel): VersionRule[] {
  const versions = operation.availableIn ?? plan.service.apiVersion?.values ?? [];
  if (versions.length === 0) return [];
  const sampler = new Sampler(plan);
  const found = new Map<string, VersionRule>();
  for (let variant = 0; variant < sampler.variants; variant += 1) {
    const { values } = sampleCall(plan, operation, sampler, { most: true, variant, version: "any" });
    for (const argument of argumentsOf(operation)) {
      const value = values[argument.name];
      if (value === undefined) continue;
      const place: Place = { path: argument.name, argument, steps: [], variant, versions };
      for (const rule of [
        ...ruleOf(place, "in" in argument ? argument : {}, false),
        ...inside(plan, place, argument, value),
      ]) {
        const key = rule.isKind ? `${rule.path} ${variant}` : rule.path;
        if (!found.has(key)) found.set(key, rule);
      }
    }
  }
  return [...found.values()];
}
