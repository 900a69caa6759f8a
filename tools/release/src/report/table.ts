import type { StepResult } from "../steps/step-result.js";

const cells = { ok: "ok", failed: "FAILED", none: "-" } as const;

function cellOf(results: readonly StepResult[]): string {
  if (results.length === 0) return cells.none;
  return results.every(({ problem }) => problem === undefined) ? cells.ok : cells.failed;
}

/** A table of package by step. */
export function resultTable(results: readonly StepResult[]): string {
  const packages = [...new Set(results.map((result) => result.package))];
  const steps = [...new Set(results.map(({ step }) => step))];
  const rows = [
    ["", ...packages.map((name) => name.replace(/^@.*\//, ""))],
    ...steps.map((step) => [
      step,
      ...packages.map((name) => cellOf(results.filter((one) => one.package === name && one.step === step))),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
