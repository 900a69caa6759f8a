import type { Budget, FigureName, Series } from "../measure.js";
import { type Ratio, type Summary, ratioOf, summarize } from "../statistics/index.js";

/** A budget, and what came of it. */
export interface Verdict {
  readonly budget: Budget;
  readonly of: Summary | undefined;
  readonly against: Summary | undefined;
  readonly unit: string;
  /** There for a budget that is about a ratio. */
  readonly ratio: Ratio | undefined;
  /** Undefined when a figure was not measured. */
  readonly met: boolean | undefined;
}

function find(series: readonly Series[], name: FigureName): Series | undefined {
  return series.find(
    (one) => one.case === name.case && one.contender === name.contender && one.metric === name.metric,
  );
}

/** Compares a budget with what was measured. */
export function judge(budget: Budget, series: readonly Series[]): Verdict {
  const found = find(series, budget.of);
  const other = budget.against && find(series, budget.against);
  const of = found && summarize(found.samples);
  const against = other && summarize(other.samples);
  const ratio = of && against && ratioOf(of, against);
  const value = budget.against === undefined ? of?.median : ratio?.value;
  const { limit, exclusive = false } = budget;
  const met = value === undefined ? undefined : exclusive ? value < limit : value <= limit;
  return { budget, of, against, unit: found?.unit ?? "", ratio, met };
}
