import type { Measure, Series } from "../measure.js";
import { ratioOf, summarize } from "../statistics/index.js";
import { median, times } from "./format.js";
import { table } from "./table.js";

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Two cells: the median, and how it compares with the peer's of the same case and metric. */
function cellsOf(one: Series | undefined, peer: Series | undefined): string[] {
  if (one === undefined) return ["", ""];
  const summary = summarize(one.samples);
  const ratio = peer && peer !== one ? ratioOf(summary, summarize(peer.samples)) : undefined;
  return [median(summary, one.unit), ratio === undefined ? "" : times(ratio)];
}

/** All figures of a measure: a row for each contender of each case, two columns for each metric. */
export function measureTable({ peer }: Pick<Measure, "peer">, series: readonly Series[]): string {
  const metrics = unique(series.map(({ metric }) => metric));
  const rows = unique(series.map((one) => one.case)).flatMap((name) => {
    const inCase = series.filter((one) => one.case === name);
    return unique(inCase.map(({ contender }) => contender)).map((contender) => {
      const figures = metrics.flatMap((metric) => {
        const same = inCase.filter((one) => one.metric === metric);
        return cellsOf(
          same.find((one) => one.contender === contender),
          same.find((one) => one.contender === peer),
        );
      });
      const notes = inCase.filter((one) => one.contender === contender).map(({ note }) => note ?? "");
      return [name, contender, ...figures, unique(notes).filter(Boolean).join("; ")];
    });
  });
  const head = ["case", "who", ...metrics.flatMap((metric) => [metric, `against ${peer}`]), "note"];
  const kept = head.map((_, column) => column === 0 || rows.some((row) => (row[column] ?? "") !== ""));
  const keep = (row: readonly string[]): string[] => row.filter((_, column) => kept[column] === true);
  return table(keep(head), rows.map(keep));
}
