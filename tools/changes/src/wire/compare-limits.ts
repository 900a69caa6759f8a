import type { Change } from "../change.js";
import type { JsonObject } from "./json.js";
import { limitNames } from "./schema-shape.js";
import type { Side } from "./side.js";

const units: Readonly<Record<string, string>> = {
  minLength: "characters at least",
  maxLength: "characters at most",
  minItems: "items at least",
  maxItems: "items at most",
  minimum: "as the smallest value",
  maximum: "as the largest value",
};

function isLower(name: string): boolean {
  return name.startsWith("min") || name === "exclusiveMinimum";
}

/** Whether the limit takes away values that were fine: undefined when nobody can tell. */
function isNarrower(name: string, before: unknown, after: unknown): boolean | undefined {
  if (name === "pattern" || name === "multipleOf") {
    if (before === undefined) return true;
    return after === undefined ? false : undefined;
  }
  if (name === "uniqueItems") return after === true;
  const [old, now] = [before, after].map((value) =>
    typeof value === "number" ? value : isLower(name) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  );
  if (old === undefined || now === undefined) return undefined;
  return isLower(name) ? now > old : now < old;
}

function described(name: string, value: unknown): string {
  const unit = units[name];
  if (value === undefined) return "no limit";
  return unit === undefined ? JSON.stringify(value) : `${String(value)} ${unit}`;
}

/** What changed limits of a value mean for who sends it, or for who reads it. */
export function compareLimits(where: string, before: JsonObject, after: JsonObject, side: Side): Change[] {
  return limitNames.flatMap((name): Change[] => {
    const [old, now] = [before[name], after[name]];
    if (old === now) return [];
    const narrower = isNarrower(name, old, now);
    const was = `${where}: ${described(name, now)}, was ${old === undefined ? "without" : JSON.stringify(old)} (\`${name}\`).`;
    const at = `${where} ${name}`;
    if (side === "answer") {
      // What the service answers is not checked against limits, so that no code notices.
      const text = `${was} Answers are read as before.`;
      return [{ level: "fix", kind: narrower === false ? "widened" : "narrowed", where: at, text }];
    }
    if (narrower === undefined) {
      const text = `${was} Whether values that were fine still are cannot be told, so some may be refused.`;
      return [{ level: "breaking", kind: "narrowed", where: at, text }];
    }
    return narrower
      ? [
          {
            level: "breaking",
            kind: "narrowed",
            where: at,
            text: `${was} Values that were fine are refused now.`,
          },
        ]
      : [
          {
            level: "feature",
            kind: "widened",
            where: at,
            text: `${was} Values that were refused are taken now.`,
          },
        ];
  });
}
