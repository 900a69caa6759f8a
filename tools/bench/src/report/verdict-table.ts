import { figure, median, times } from "./format.js";
import type { Verdict } from "./judge.js";
import { table } from "./table.js";

const words = new Map([
  [true, "met"],
  [false, "**not met**"],
  [undefined, "not measured"],
]);

function limitOf({ budget, unit }: Verdict): string {
  const { limit, exclusive = false, against } = budget;
  const most = exclusive ? "less than" : "at most";
  return `${most} ${against === undefined ? figure(limit, unit) : `${Number(limit.toFixed(3))} x`}`;
}

/** A row for each budget: what we have, what the peer has, how they compare, what was promised. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { budget, of, peer, against, unit, ratio, met } = verdict;
    // Another size of our own is what a budget on growth is compared with.
    const who = peer === budget.of.contender ? (budget.against?.case ?? "") : peer;
    return [
      budget.text,
      of === undefined ? "" : median(of, unit),
      against === undefined ? "" : `${median(against, unit)} (${who})`,
      ratio === undefined ? "" : times(ratio),
      limitOf(verdict),
      words.get(met) ?? "",
    ];
  });
  return table(["what", "azbackup", "compared with", "ratio", "budget", ""], rows);
}
