import { scalars } from "./scalars.js";
import type { Schema } from "./schema.js";

/** Where a document is not what its spec says, in words that quote nothing of it. */
export interface OddValue {
  /** e.g. `"body.value[3].endTime"`. */
  readonly path: string;
  /** What should stand there, e.g. `"a number"`. */
  readonly expected: string;
  /** What kind of value stands there, e.g. `"a value of type string"`. */
  readonly received: string;
}

/** Is told of each place of a document that is odd. */
export type ReportOdd = (odd: OddValue) => void;

/** A value that is not what `schema`, or one rule of it, says. */
export function oddValue(schema: Schema, wire: unknown, path: string, rule?: string): OddValue {
  const received = wire === null ? "null" : Array.isArray(wire) ? "a list" : `a value of type ${typeof wire}`;
  return { path, expected: rule ?? expected(schema), received };
}

function expected({ type }: Schema): string {
  if (type === "list") return "a list";
  return type === "model" || type === "map" ? "an object" : scalars[type].expects;
}

/** For where nobody is to be told. */
export const ignoreOdd: ReportOdd = () => undefined;

/** Reports what is odd in the same way in many items of a list once only. */
export function oncePerPlace(report: ReportOdd | undefined): ReportOdd {
  if (!report) return ignoreOdd;
  const told = new Set<string>();
  return (odd) => {
    const place = `${odd.path.replace(/\[\d+\]/g, "[]")} ${odd.expected} ${odd.received}`;
    if (!told.has(place)) report(odd);
    told.add(place);
  };
}
