import { redacted, ValidationError } from "../errors/index.js";

/** What an option has to be, in words that follow "must be", and whether a value is that. */
export interface OptionRule {
  readonly requirement: string;
  readonly allows: (value: unknown) => boolean;
  /** Errors do not show the value. */
  readonly secret?: boolean;
}

/** The rules of an object of options, by name; a table stands for an object within it. */
export interface OptionRules {
  readonly [name: string]: OptionRule | OptionRules;
}

/**
 * Checks the options of a client or a call. One that is undefined counts as absent.
 *
 * @param path put before the names in errors, e.g. `"options."`
 * @param isElsewhere whether an option that is not in the table belongs to somebody else
 * @throws ValidationError that names the option, the rule and the value; also for an option that is not
 *   in the table
 */
export function checkOptions(
  rules: OptionRules,
  options: unknown,
  path = "",
  isElsewhere?: (name: string, value: unknown) => boolean,
): void {
  if (typeof options !== "object" || options === null) {
    throw new ValidationError(path.slice(0, -1) || "options", "an object", options);
  }
  const given = copyOf(options, path);
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule && isElsewhere?.(name, value)) continue;
    if (!rule) {
      const secret = { secret: true };
      throw new ValidationError(path + shownName(name), "absent: there is no such option", value, secret);
    }
    if (value === undefined) continue;
    if (!isRule(rule)) checkOptions(rule, value, `${path}${name}.`);
    else if (!isAllowed(rule, value)) {
      throw new ValidationError(path + name, rule.requirement, value, { secret: rule.secret });
    }
  }
}

function copyOf(options: object, path: string): Readonly<Record<string, unknown>> {
  try {
    return { ...options };
  } catch {
    throw new ValidationError(path.slice(0, -1) || "options", "an object that can be read", options);
  }
}

/** What cannot be looked at (a proxy, a getter that throws) is not what it has to be. */
function isAllowed(rule: OptionRule, value: unknown): boolean {
  try {
    return rule.allows(value);
  } catch {
    return false;
  }
}

function isRule(rule: OptionRule | OptionRules): rule is OptionRule {
  return typeof rule.allows === "function";
}

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

/** What ends a call: the rules are the same wherever a call can be given an end. */
export const limitRules = {
  abortSignal: /* @__PURE__ */ rule("an AbortSignal", isSignal),
  timeout: milliseconds,
} satisfies OptionRules;

/** By its looks: one may be polyfilled, or of another realm. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener, removeEventListener } = Object(value) as Partial<AbortSignal>;
  return (
    typeof aborted === "boolean" &&
    typeof addEventListener === "function" &&
    typeof removeEventListener === "function"
  );
}

/** A name that came from outside, if it is made like those of options and headers: in its place a secret may stand. */
export function shownName(name: string): string {
  return /^[a-z_-]{1,40}$/i.test(name) ? name : redacted;
}
