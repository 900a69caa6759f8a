import { summarize } from "../statistics/index.js";
import { judgeAll } from "./judge.js";
import type { Result } from "./result.js";

/** A run for machines: every sample, what was made of it, and the budgets. */
export function json({ environment, measures, seconds, quick }: Result): string {
  const each = measures.map(({ measure, series }) => ({
    name: measure.name,
    peer: measure.peer,
    series: series.map((one) => Object.assign(summarize(one.samples), one)),
    budgets: judgeAll(measure, series),
  }));
  return `${JSON.stringify({ environment, quick, seconds, measures: each }, undefined, 2)}\n`;
}
