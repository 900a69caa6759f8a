import type { Change, Level } from "../change.js";
import { type JsonObject, canonical, object, sameJson } from "../wire/json.js";
import { behaviourRules } from "./behaviour-rules.js";
import type { Behaviour } from "./describe-behaviour.js";

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The settings that differ, by path; an object that is there on one side only counts as one setting. */
function differences(
  before: JsonObject,
  after: JsonObject,
  path: readonly string[] = [],
): { readonly setting: string; readonly old: unknown; readonly now: unknown }[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (sameJson(old, now)) return [];
    if (isObject(old) && isObject(now) && key !== "cancel") return differences(old, now, [...path, key]);
    return [{ setting: [...path, key].join("."), old, now }];
  });
}

function repeated(where: string, before: boolean): Change {
  return before
    ? {
        level: "breaking",
        kind: "repeated",
        where,
        text: `${where} may be sent again when its answer was lost, and was sent once only: make sure that a repeated request cannot start work twice.`,
      }
    : { level: "fix", kind: "repeated", where, text: `${where} is never sent twice.` };
}

function compareOperation(where: string, before: JsonObject, after: JsonObject): Change[] {
  const changes: Change[] = [];
  if (before["startsWork"] !== after["startsWork"]) {
    changes.push(repeated(where, before["startsWork"] === true));
  }
  // That an operation is followed to its end at all is a matter of its signature.
  if (before["tracking"] === undefined || after["tracking"] === undefined) return changes;
  const [old, now] = [before, after].map(({ tracking }) => ({ tracking: object(tracking) }));
  for (const { setting, ...values } of differences(old ?? {}, now ?? {})) {
    const rule = behaviourRules.find((one) => one.setting.test(setting));
    const kind = values.old === undefined ? "added" : values.now === undefined ? "removed" : "changed";
    const level: Level = rule?.[kind] ?? "breaking";
    const name = setting.replace("tracking.", "");
    const [was, is] = [values.old, values.now].map((value) =>
      value === undefined ? "not set" : `\`${canonical(value)}\``,
    );
    const meaning = rule?.meaning ?? "which decides how it is followed to its end";
    changes.push({
      level,
      kind: "followed",
      where: `${where} ${name}`,
      text: `${where}: \`${name}\`, ${meaning}, is ${is}, and was ${was}.`,
    });
  }
  return changes;
}

/** What changed in what a client does by itself with the operations it had and has. */
export function compareBehaviour(before: Behaviour, after: Behaviour): Change[] {
  return Object.entries(before).flatMap(([id, old]) => {
    const now = after[id];
    return now === undefined ? [] : compareOperation(id, old, now);
  });
}
