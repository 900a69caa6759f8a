import { figure, median, times } from "./format.js";
import type { Verdict } from "./judge.js";
import { table } from "./table.js";

function limitOf({ budget, unit }: Verdict): string {
  const { limit, exclusive = false, against } = budget;
  const words = exclusive ? "less than" : "at most";
  return `${words} ${against === undefined ? figure(limit, unit) : `${Number(limit.toFixed(3))} x`}`;
}

/** A row for each budget: what we have, what the peer has, how they compare, what was promised. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { budget, of, against, unit, ratio, met } = verdict;
    return [
      budget.text,
      of === undefined ? "not measured" : median(of, unit),
      against === undefined ? "" : median(against, unit),
      ratio === undefined ? "" : times(ratio),
      limitOf(verdict),
      met === undefined ? "unknown" : met ? "met" : "**not met**",
    ];
  });
  return table(["what", "azbackup", "against", "ratio", "budget", ""], rows);
}
