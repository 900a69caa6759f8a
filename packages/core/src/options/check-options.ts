import { ValidationError } from "../errors/index.js";
import { shownName } from "./shown-name.js";

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
