import type { Cell } from "../matrix/index.js";
import { outcomeText } from "./outcome-text.js";

const headings = [
  "service",
  "operation",
  "request",
  "fault",
  "the user gets",
  "started",
  "sent",
  "requests",
  "",
];

/** Every cell in a line of its own. */
export function cellTable(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => [
    cell.target.service,
    cell.target.operation,
    cell.target.role,
    cell.fault.title,
    outcomeText(cell),
    String(cell.started),
    String(cell.sends),
    String(cell.requests),
    cell.problems.length === 0 ? "" : `WRONG: ${cell.problems.join("; ")}`,
  ]);
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const last = headings.length - 1;
  return all
    .map((row) =>
      row
        .map((text, column) => (column === last ? text : text.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
