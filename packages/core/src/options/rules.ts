import type { OptionRule } from "./check-options.js";

/** A rule of one's own. */
export function rule(requirement: string, allows: OptionRule["allows"]): OptionRule {
  return { requirement, allows };
}

/** A whole number of something. */
export function wholeNumber(minimum: number, of = ""): OptionRule {
  return rule(`a whole number${of}, at least ${minimum}`, (value) => isWhole(value) && value >= minimum);
}

/** Milliseconds, of which there may be no end. */
export const milliseconds: OptionRule = /* @__PURE__ */ rule(
  "a whole number of milliseconds above 0, or Infinity",
  (value) => value === Infinity || (isWhole(value) && value > 0),
);

/** Something to be called. */
export const callable: OptionRule = /* @__PURE__ */ rule(
  "a function",
  (value) => typeof value === "function",
);

/** A switch. */
export const flag: OptionRule = /* @__PURE__ */ rule("true or false", (value) => typeof value === "boolean");

/** Text that is not empty. */
export const text: OptionRule = /* @__PURE__ */ rule("text, not empty", isText);

/** Several of a kind. */
export function listOf(what: string, allows: OptionRule["allows"] = isText): OptionRule {
  return rule(`a list of ${what}`, (value) => Array.isArray(value) && value.every(allows));
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
