import type { StepReport } from "../run/step-report.js";

const headings = ["Service", "Operation", "Requests", "Polls", "Time", "Result"];
const numeric = new Set([2, 3, 4]);

/** The reports as a table, a line each; numbers stand to the right. */
export function reportTable(reports: readonly StepReport[]): string {
  const rows = reports.map(({ title, operation, requests, polls, ms, outcome }) =>
    outcome === "not started"
      ? [title, operation, "-", "-", "-", outcome]
      : [title, operation, String(requests), String(polls), `${(ms / 1000).toFixed(1)} s`, outcome],
  );
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => (row[at] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (numeric.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [line(headings), rule, ...rows.map(line)].join("\n");
}
