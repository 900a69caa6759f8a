import { valueAt } from "../codec/index.js";
import type { MatchRule } from "./evidence.js";
import { fill, type Sources } from "./template.js";

/** Whether an item fits the rules; undefined where that cannot be told. */
export function matches(item: unknown, rules: readonly MatchRule[], sources: Sources): boolean | undefined {
  let told = rules.every(({ telling }) => telling === undefined);
  let unsure = false;
  for (const { path, values = [], telling = [], endOf, optional } of rules) {
    const said = valueAt(item, path);
    if (said === undefined || said === null) {
      unsure ||= !optional;
      continue;
    }
    const fits = (template: string) => compare(String(said), template, sources, endOf);
    const verdicts = new Set([...values, ...telling].map(fits));
    if (telling.some((template) => fits(template) === true)) told = true;
    if (verdicts.has(true)) continue;
    if (!verdicts.has(undefined)) return false;
    unsure = true;
  }
  return unsure || !told ? undefined : true;
}

/** Undefined where a value is missing that could make them equal. */
function compare(
  said: string,
  template: string,
  sources: Sources,
  endOf: string | undefined,
): boolean | undefined {
  const { text, complete } = fill(template.replaceAll("*", anyRun), sources);
  const [one, other] = [said.toLowerCase(), text.toLowerCase()];
  if (!complete) return one.startsWith(other) ? undefined : false;
  if (other.includes(anyRun)) return patternOf(other).test(one);
  return one === other || (endOf !== undefined && other.endsWith(endOf + one));
}

/** Stands for `*` of a template, which a value may have as well. */
const anyRun = "\0";

function patternOf(text: string): RegExp {
  const runs = text.split(anyRun).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${runs.join("[a-z0-9-]+")}$`);
}
