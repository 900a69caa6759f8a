import type { ClientPlan } from "../client/plan.js";
import type { Constraints, ModelType, PropertyModel, ScalarName, Shape } from "../model/types.js";
import { discriminatorOf, enumOf, isRecord, kindsOf, modelOf, propertiesOf } from "./lookup.js";
import { textSample } from "./text-samples.js";

/** How a sample is to be made. */
export interface SampleWishes {
  /** Everything that can be set, at its upper bound; else only what has to be, at its lower one. */
  readonly most: boolean;
  /** Which kind of each hierarchy to take; counts round. */
  readonly variant: number;
  readonly header?: boolean;
  /** The version of the API whose rules hold; `"any"` takes what any of them has. Without one, what only some have is left out. */
  readonly version?: string | undefined;
  /** As it goes on the wire: without what only the service sets, though the type may ask for it. */
  readonly sent?: boolean;
}

/** Whether a property or parameter is to be part of a sample. */
export function isWished(
  { optional, availableIn, requiredIn }: Pick<PropertyModel, "optional" | "availableIn" | "requiredIn">,
  { most, version = "" }: SampleWishes,
): boolean {
  if (version !== "any" && availableIn?.includes(version) === false) return false;
  return most || !optional || requiredIn?.includes(version) === true;
}

/** A model that needs another of its own kind would never end. */
const deepest = 12;

/** Makes values from the spec's types; notes how many variants it takes to see every kind once. */
export class Sampler {
  variants = 1;
  #kinds: readonly ModelType[] = [];
  readonly #plan: ClientPlan;
  readonly #documented: readonly string[];

  constructor(plan: ClientPlan) {
    this.#plan = plan;
    this.#documented = documentedTexts(plan);
  }

  /** The name of what a variant has of the hierarchy with the most kinds; undefined where there is none. */
  kindAt(variant: number): string | undefined {
    return this.#kinds[variant]?.name;
  }

  /** A value the spec allows; undefined where none could be made. */
  sample(shape: Shape, wishes: SampleWishes, above: readonly ModelType[] = []): unknown {
    const { type, constraints } = shape;
    switch (type.kind) {
      case "union":
        return type.variants[0] && this.sample(type.variants[0], wishes, above);
      case "file":
        return "text";
      case "literal":
        return type.value;
      case "enum":
        return enumOf(this.#plan, shape)?.values.at(wishes.most ? -1 : 0)?.value;
      case "list": {
        if (constraints.minItems === undefined && this.#repeats(type.items, above)) return [];
        const item = this.sample(type.items, wishes, above);
        const { minItems = 1, maxItems = 2 } = constraints;
        const length = wishes.most ? Math.max(minItems, Math.min(maxItems, 2)) : minItems;
        return item === undefined ? [] : Array.from({ length }, () => item);
      }
      case "map": {
        if (this.#repeats(type.items, above)) return {};
        const item = this.sample(type.items, wishes, above);
        return item === undefined ? {} : { aKey: item };
      }
      case "scalar":
        return type.scalar === "string"
          ? textSample(constraints, { ...wishes, secret: shape.secret, documented: this.#documented })
          : scalarSample(type.scalar, constraints, wishes.most);
      case "model": {
        const model = modelOf(this.#plan, shape);
        return model === undefined ? undefined : this.#object(model, wishes, above);
      }
    }
  }

  /** Whether a model is inside itself already. */
  #repeats(shape: Shape, above: readonly ModelType[]): boolean {
    const model = modelOf(this.#plan, shape);
    return model !== undefined && above.includes(model);
  }

  #object(
    declared: ModelType,
    wishes: SampleWishes,
    above: readonly ModelType[],
  ): Record<string, unknown> | undefined {
    if (above.length > deepest) return undefined;
    const kinds = kindsOf(this.#plan, declared);
    if (wishes.most && kinds.length > this.variants) {
      this.variants = kinds.length;
      this.#kinds = kinds;
    }
    const model = kinds[wishes.variant % kinds.length] ?? declared;
    const kind = discriminatorOf(this.#plan, model);
    const object: Record<string, unknown> = {};
    for (const property of propertiesOf(this.#plan, model)) {
      // An object is always of its kind, though a version may not have it.
      const isKind = property.name === kind?.name && model.kind !== undefined;
      if (property.readOnly && (property.optional || wishes.sent === true)) continue;
      if (!isKind && !isWished(property, wishes)) continue;
      const inner = modelOf(this.#plan, property.type.kind === "list" ? property.type.items : property);
      if (property.optional && inner !== undefined && above.includes(inner)) continue;
      const value = isKind ? model.kind : this.sample(property, wishes, [...above, declared]);
      if (value !== undefined) object[property.name] = value;
    }
    return object;
  }
}

function scalarSample(scalar: ScalarName, constraints: Constraints, most: boolean): unknown {
  switch (scalar) {
    case "boolean":
      return most;
    case "int32":
      return numberSample(constraints, most, 2_147_483_647);
    case "int64":
    case "integer":
      return numberSample(constraints, most, 9_223_372_036_854_775_807n);
    case "float":
      return numberSample(constraints, most, 0.5);
    case "decimal":
      return "12.5";
    case "dateTime":
      return new Date("2024-02-29T23:59:59.123Z");
    case "offsetDateTime":
      return "2024-02-29T23:59:59.123+01:00";
    case "unixTime":
    case "httpDate":
      return new Date("2024-02-29T23:59:59.000Z");
    case "date":
      return "2024-02-29";
    case "time":
      return "23:59:59";
    case "duration":
      return "P1DT2H";
    case "bytes":
    case "base64url":
      return new Uint8Array([0, 251, 255]);
    default:
      return { any: ["thing", 1, null] };
  }
}

function numberSample(rules: Constraints, most: boolean, top: number | bigint): number | bigint {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rules;
  const low = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const high = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - 1);
  return most ? (high ?? top) : (low ?? Math.min(1, high ?? 1));
}

const texts = new WeakMap<ClientPlan, readonly string[]>();

/** The texts in the examples' parameters, collected once. */
function documentedTexts(plan: ClientPlan): readonly string[] {
  const known = texts.get(plan);
  if (known !== undefined) return known;
  const examples = plan.service.operations.flatMap((operation) => operation.examples);
  const found = [...new Set(examples.flatMap(({ parameters }) => textsOf(parameters)))];
  texts.set(plan, found);
  return found;
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}
