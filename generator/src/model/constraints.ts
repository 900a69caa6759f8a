import type { ModelProperty, Program, Scalar, Type } from "@typespec/compiler";
import {
  getFormat,
  getMaxItems,
  getMaxLength,
  getMaxValue,
  getMaxValueExclusive,
  getMinItems,
  getMinLength,
  getMinValue,
  getMinValueExclusive,
  getPattern,
  isSecret,
} from "@typespec/compiler";
import { reportDiagnostic } from "../lib.js";
import type { Constraints } from "./types.js";

/** The places a constraint on a value can be written: the property, then its scalar and what that extends. */
function* places(property: ModelProperty | undefined, type: Type | undefined): Generator<Type> {
  if (property !== undefined) yield property;
  let current = type ?? property?.type;
  if (current?.kind === "Union") {
    current = [...current.variants.values()]
      .map((variant) => variant.type)
      .find((variant) => variant.kind === "Scalar");
  }
  if (current?.kind === "Model") yield current;
  for (let scalar = current; scalar?.kind === "Scalar"; scalar = scalar.baseScalar)
    yield scalar satisfies Scalar;
}

function formatOf(program: Program, place: Type): "uuid" | "uri" | undefined {
  const format =
    place.kind === "Scalar" || place.kind === "ModelProperty" ? getFormat(program, place) : undefined;
  if (format === "uuid") return "uuid";
  if (format === "uri" || format === "url") return "uri";
  return place.kind === "Scalar" && place.name === "url" ? "uri" : undefined;
}

const readers = {
  minLength: getMinLength,
  maxLength: getMaxLength,
  pattern: getPattern,
  format: formatOf,
  minimum: getMinValue,
  maximum: getMaxValue,
  exclusiveMinimum: getMinValueExclusive,
  exclusiveMaximum: getMaxValueExclusive,
  minItems: getMinItems,
  maxItems: getMaxItems,
} satisfies Record<keyof Constraints, (program: Program, place: Type) => unknown>;

/** Whether JavaScript knows what a pattern of a spec means. */
function isKnownPattern(pattern: string): boolean {
  // Anchors of other languages are letters to JavaScript.
  if (/\\[AZzG]/.test(pattern)) return false;
  try {
    return new RegExp(pattern).source !== "";
  } catch {
    return false;
  }
}

/** What the spec asks of a value; the innermost place that says something wins. */
export function constraintsOf(program: Program, property?: ModelProperty, type?: Type): Constraints {
  const found: Record<string, unknown> = {};
  for (const place of places(property, type)) {
    for (const [name, read] of Object.entries(readers)) {
      const value = read(program, place);
      if (value === undefined || name in found) continue;
      // An empty pattern fits everything.
      if (name === "pattern" && value === "") continue;
      if (name !== "pattern") found[name] = value;
      else if (isKnownPattern(String(value))) found[name] = value;
      else
        reportDiagnostic(program, {
          code: "unknown-pattern",
          format: { pattern: String(value) },
          target: place,
        });
    }
  }
  return found;
}

/** Whether a value may never be shown. */
export function secretOf(program: Program, property?: ModelProperty, type?: Type): boolean {
  return [...places(property, type)].some((place) => isSecret(program, place));
}
