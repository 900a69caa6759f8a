import type { Budget, FigureName, Measure, Series } from "../measure.js";
import { type Ratio, type Summary, ratioOf, summarize } from "../statistics/index.js";

/** A budget, and what came of it. */
export interface Verdict {
  readonly budget: Budget;
  readonly of: Summary | undefined;
  readonly unit: string;
  /** Who is compared with; the measure's peer where the budget names nobody. */
  readonly peer: string;
  readonly against: Summary | undefined;
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
export function judge(budget: Budget, { peer }: Pick<Measure, "peer">, series: readonly Series[]): Verdict {
  const other = budget.against ?? { ...budget.of, contender: peer };
  const [found, compared] = [find(series, budget.of), find(series, other)];
  const of = found && summarize(found.samples);
  const against = compared && summarize(compared.samples);
  const ratio = of && against && ratioOf(of, against);
  const value = budget.against === undefined ? of?.median : ratio?.value;
  const { limit, exclusive = false } = budget;
  const met = value === undefined ? undefined : exclusive ? value < limit : value <= limit;
  return { budget, of, unit: found?.unit ?? "", peer: other.contender, against, ratio, met };
}

/** The verdicts on all budgets of a measure. */
export function judgeAll(measure: Measure, series: readonly Series[]): Verdict[] {
  return measure.budgets.map((budget) => judge(budget, measure, series));
}
