import type { ServiceProblem } from "../../validation/index.js";
import { textAt } from "../shared/index.js";
import type { Resource } from "./store.js";

/** What a list can be asked for: what each name of its filter says of an item. */
export type FilterRules = Readonly<Record<string, (item: Resource, wanted: string) => boolean>>;

const CONDITION = /^\s*(\w+)\s+eq\s+(?:'([^']*)'|(true|false))\s*$/i;
const TIME = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) ([AP])M$/i;

/** The items a `$filter` leaves; a problem when it is not written as documented, or names what it cannot. */
export function filtered(
  items: readonly Resource[],
  filter: string | undefined,
  rules: FilterRules,
): { readonly items: readonly Resource[] } | { readonly problem: ServiceProblem } {
  let left = items;
  for (const condition of filter === undefined ? [] : filter.split(/\s+and\s+/i)) {
    const [, name = "", text, word = ""] = CONDITION.exec(condition) ?? [];
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      return { problem: { status: 400, code: "BadParameter", message: "the filter cannot be understood" } };
    }
    left = left.filter((item) => rule(item, text ?? word));
  }
  return { items: left };
}

/** A moment of a filter, which is UTC: as in the documents (`2017-11-29 02:00:00 PM`), or RFC 3339. */
export function momentOf(text: string): number {
  const [, year, month, day, hour, minute, second, half] = TIME.exec(text) ?? [];
  if (half === undefined) return Date.parse(text);
  const hours = (Number(hour) % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second));
}

/** Two texts mean the same in any case. */
export function isSame(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** A rule for what is a property's value. */
export function property(name: string): FilterRules[string] {
  return ({ value }, wanted) => isSame(textAt(value, "properties", name), wanted);
}
