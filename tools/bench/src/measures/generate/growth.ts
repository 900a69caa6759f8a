import type { Figures } from "../../contender/index.js";
import type { Series } from "../../measure.js";
import type { RunFigures } from "./timed-run.js";

/** What was measured at one size. */
export interface Grown {
  readonly operations: number;
  readonly figures: RunFigures;
}

/** Unit of each metric here. */
export const units = { time: "s", CPU: "s", "CPU per operation": "ms", "CPU of one more": "ms" } as const;

/** A size as it is printed. */
export function sizeName(operations: number): string {
  return `${operations.toLocaleString("en")} operations`;
}

/** The way from one size to another as it is printed. */
export function growthName([from, to]: readonly [number, number]): string {
  return `from ${from.toLocaleString("en")} to ${sizeName(to)}`;
}

function entries(name: string, contender: string, figures: Figures, note?: string): Series[] {
  const unitOf = new Map<string, string>(Object.entries(units));
  return Object.entries(figures).map(([metric, value]) => ({
    case: name,
    contender,
    metric,
    unit: unitOf.get(metric) ?? "",
    samples: [value],
    ...(note === undefined ? {} : { note }),
  }));
}

/** The figures of somebody at each size: all in all, and for one operation. */
export function sizeSeries(contender: string, { operations, figures }: Grown, note?: string): Series[] {
  const each = { "CPU per operation": (figures.CPU * 1000) / operations };
  return entries(sizeName(operations), contender, { ...figures, ...each }, note);
}

/** What one operation more takes between two sizes; nothing where one of them was not measured. */
export function growthSeries(
  contender: string,
  grown: readonly Grown[],
  growth: readonly [number, number],
): Series[] {
  const [from, to] = growth.map((size) => grown.find(({ operations }) => operations === size));
  if (from === undefined || to === undefined) return [];
  const more = ((to.figures.CPU - from.figures.CPU) * 1000) / (to.operations - from.operations);
  return entries(growthName(growth), contender, { "CPU of one more": more });
}
