import type { ClientPlan } from "../client/plan.js";
import type { Shape } from "../model/types.js";
import { discriminatorOf, enumOf, isRecord, kindOf, modelOf, propertiesOf } from "./lookup.js";
import { secretNumber, textAgainstPattern, textOfLength } from "./text-samples.js";

/** A value that breaks one rule of the spec. */
export interface BadValue {
  /** Path of the parameter, in TypeScript names. */
  readonly parameter: string;
  readonly given: unknown;
  /** What the error has to quote of the rule: the limit, the pattern, an allowed word. */
  readonly rule: string;
}

type Finding = Omit<BadValue, "parameter">;

function badTexts({ constraints }: Shape): Finding[] {
  const { minLength = 0, maxLength, pattern, format } = constraints;
  const unmatched = textAgainstPattern(constraints);
  return [
    ...(minLength > 0 ? [{ given: textOfLength(minLength - 1, constraints), rule: String(minLength) }] : []),
    ...(maxLength === undefined
      ? []
      : [{ given: textOfLength(maxLength + 1, constraints), rule: String(maxLength) }]),
    ...(pattern === undefined || unmatched === undefined ? [] : [{ given: unmatched, rule: pattern }]),
    ...(format === "uuid" ? [{ given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994", rule: "UUID" }] : []),
    ...(format === "uri" ? [{ given: "not a url", rule: "URL" }] : []),
  ];
}

function badNumbers({ constraints }: Shape): Finding[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraints;
  const below = minimum === undefined ? undefined : minimum - 1;
  const above = maximum === undefined ? undefined : maximum + 1;
  return [
    ...(below === undefined ? [] : [{ given: below, rule: String(minimum) }]),
    ...(above === undefined ? [] : [{ given: above, rule: String(maximum) }]),
    ...(exclusiveMinimum === undefined ? [] : [{ given: exclusiveMinimum, rule: String(exclusiveMinimum) }]),
    ...(exclusiveMaximum === undefined ? [] : [{ given: exclusiveMaximum, rule: String(exclusiveMaximum) }]),
  ];
}

function badLists({ constraints }: Shape, value: readonly unknown[]): Finding[] {
  const { minItems = 0, maxItems } = constraints;
  return [
    ...(minItems > 0 ? [{ given: value.slice(0, minItems - 1), rule: String(minItems) }] : []),
    ...(maxItems === undefined || maxItems > 1000
      ? []
      : [{ given: Array.from({ length: maxItems + 1 }, () => value[0]), rule: String(maxItems) }]),
  ];
}

function badWords(plan: ClientPlan, shape: Shape): Finding[] {
  const found = enumOf(plan, shape);
  return found?.closed === true && found.valueType === "string"
    ? [{ given: "ContractUnknown", rule: String(found.values[0]?.value) }]
    : [];
}

/** What is wrong in itself with a value, without looking into it. */
function findings(plan: ClientPlan, shape: Shape, value: unknown): Finding[] {
  return [
    ...(typeof value === "string" ? [...badTexts(shape), ...badWords(plan, shape)] : []),
    ...(typeof value === "number" || typeof value === "bigint" ? badNumbers(shape) : []),
    ...(Array.isArray(value) ? badLists(shape, value) : []),
    ...(shape.secret ? [{ given: secretNumber, rule: "" }] : []),
  ];
}

/**
 * Every way in which a value can break a rule, with only that rule broken. `value` is one that keeps
 * them all; what it does not have is not looked into.
 */
export function badValues(
  plan: ClientPlan,
  shape: Shape,
  value: unknown,
  parameter: string,
  required: boolean,
): BadValue[] {
  const own: BadValue[] = [
    ...(required ? [{ parameter, given: undefined, rule: "" }] : []),
    ...findings(plan, shape, value).map((finding) => ({ parameter, ...finding })),
  ];
  const { type } = shape;
  if (type.kind === "list" && Array.isArray(value) && value.length > 0) {
    return [...own, ...badValues(plan, type.items, value[0], `${parameter}[0]`, false)];
  }
  if (type.kind === "map" && isRecord(value)) {
    const [key] = Object.keys(value);
    return key === undefined
      ? own
      : [...own, ...badValues(plan, type.items, value[key], `${parameter}.${key}`, false)];
  }
  return [...own, ...badMembers(plan, shape, value, parameter)];
}

function badMembers(plan: ClientPlan, shape: Shape, value: unknown, parameter: string): BadValue[] {
  const declared = modelOf(plan, shape);
  if (declared === undefined || !isRecord(value)) return [];
  const kindName = discriminatorOf(plan, declared)?.name;
  const model = kindOf(plan, declared, () => (kindName === undefined ? undefined : value[kindName]));
  return propertiesOf(plan, model).flatMap((property) =>
    property.readOnly || property.name === kindName || !(property.name in value)
      ? []
      : badValues(plan, property, value[property.name], `${parameter}.${property.name}`, !property.optional),
  );
}
