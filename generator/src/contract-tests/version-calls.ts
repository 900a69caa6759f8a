import type { ClientPlan } from "../client/plan.js";
import type { OperationModel, Shape } from "../model/types.js";
import { discriminatorOf, isRecord, kindOf, modelOf, propertiesOf } from "./lookup.js";
import type { OperationCall } from "./operation-call.js";
import { sampleCall } from "./operation-call.js";
import type { SampleWishes } from "./sample-value.js";
import { Sampler } from "./sample-value.js";
import type { VersionRule } from "./version-rules.js";

/** Puts something at a place inside a value, or takes it away; what is missing on the way there is made. */
class Placer {
  readonly #plan: ClientPlan;
  readonly #sampler: Sampler;
  readonly #wishes: SampleWishes;
  readonly #given: boolean;

  constructor(plan: ClientPlan, wishes: SampleWishes, given: boolean) {
    this.#plan = plan;
    this.#sampler = new Sampler(plan);
    this.#wishes = wishes;
    this.#given = given;
  }

  /** The value with the last of the steps given or not; a value of the shape where there are no steps. */
  place(shape: Shape, value: unknown, steps: readonly string[]): unknown {
    const [step, ...rest] = steps;
    if (step === undefined)
      return this.#given ? (value ?? this.#sampler.sample(shape, this.#wishes)) : undefined;
    const { type } = shape;
    if (type.kind === "list") {
      const [first, ...others]: unknown[] = Array.isArray(value) ? value : [];
      return [this.place(type.items, first, rest), ...others];
    }
    const object = isRecord(value) ? value : (this.#sampler.sample(shape, this.#wishes) ?? {});
    if (!isRecord(object)) return object;
    const inner = type.kind === "map" ? type.items : this.#property(shape, object, step);
    const { [step]: before, ...others } = object;
    const after = inner === undefined ? undefined : this.place(inner, before, rest);
    return after === undefined ? others : { ...others, [step]: after };
  }

  #property(shape: Shape, object: Readonly<Record<string, unknown>>, name: string): Shape | undefined {
    const declared = modelOf(this.#plan, shape);
    if (declared === undefined) return undefined;
    const kindName = discriminatorOf(this.#plan, declared)?.name ?? "";
    const model = kindOf(this.#plan, declared, () => object[kindName]);
    return propertiesOf(this.#plan, model).find((property) => property.name === name);
  }
}

/**
 * The smallest call in a version of the API.
 *
 * @param given whether what the rule is about is part of it
 */
export function callInVersion(
  plan: ClientPlan,
  operation: OperationModel,
  version: string,
  rule?: VersionRule,
  given = false,
): OperationCall {
  const wishes: SampleWishes = { most: false, variant: rule?.variant ?? 0, version };
  const call = sampleCall(plan, operation, new Sampler(plan), wishes);
  if (rule === undefined) return call;
  const { argument, steps } = rule;
  const { [argument.name]: before, ...others } = call.values;
  const placer = new Placer(plan, wishes, given);
  const after = placer.place(argument, before, steps);
  return { ...call, values: after === undefined ? others : { ...others, [argument.name]: after } };
}
