import { judgeAll } from "./judge.js";
import type { Result } from "./result.js";
import { verdictTable } from "./verdict-table.js";

const rough = "These figures are rough: they come from `npm run bench -- --quick`, with few samples.\n\n";

/** The budgets of all measures, and whether they are met; of a quick run it says so. */
export function budgetSection({ measures, quick }: Pick<Result, "measures" | "quick">): string {
  const verdicts = measures.flatMap(({ measure, series }) => judgeAll(measure, series));
  return `${quick ? rough : ""}${verdictTable(verdicts)}`;
}
