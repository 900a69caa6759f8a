import { judgeAll } from "./judge.js";
import { measureTable } from "./measure-table.js";
import type { MeasureResult } from "./result.js";
import { verdictTable } from "./verdict-table.js";

/** What the terminal shows of a measure. */
export function text({ measure, series }: MeasureResult): string {
  const verdicts = judgeAll(measure, series);
  const tables = [measureTable(measure, series), ...(verdicts.length > 0 ? [verdictTable(verdicts)] : [])];
  return `\n${measure.title}\n\n${tables.join("\n\n")}\n`;
}
