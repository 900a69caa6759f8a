import { ValidationError } from "../errors/index.js";

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
 * @throws ValidationError that names the option, the rule and the value; also for an option that is not
 *   in the table
 */
export function checkOptions(rules: OptionRules, options: unknown, path = ""): void {
  if (typeof options !== "object" || options === null) {
    throw new ValidationError(path.slice(0, -1) || "options", "an object", options);
  }
  const given = copyOf(options, path);
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new ValidationError(path + name, "absent: there is no such option", value);
    if (value === undefined) continue;
    if (!isRule(rule)) checkOptions(rule, value, `${path}${name}.`);
    else if (!rule.allows(value)) {
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

function isRule(rule: OptionRule | OptionRules): rule is OptionRule {
  return typeof rule.allows === "function";
}
