import { openDefects } from "../matrix/index.js";
import type { Cell } from "../matrix/index.js";
import { outcomeText } from "./outcome-text.js";

const follows = new Set(["status", "job", "result"]);
const columns: readonly { readonly title: string; readonly holds: (cell: Cell) => boolean }[] = [
  { title: "the request that starts work", holds: ({ target }) => target.role === "trigger" },
  { title: "a read by the poller: status, job, result", holds: ({ target }) => follows.has(target.role) },
  { title: "a status read by itself", holds: ({ target }) => target.role === "read" },
];

/** The matrix in Markdown, one line a fault; the same cells always give the same text. */
export function summary(cells: readonly Cell[]): string {
  const rules = [...new Set(cells.map(({ rule }) => rule))];
  const operations = new Set(cells.map(({ target }) => `${target.service}.${target.operation}`));
  const services = new Set(cells.map(({ target }) => target.service));
  const faults = new Set(cells.map(({ fault }) => fault));
  const sections = rules.flatMap((rule) => {
    const own = cells.filter((cell) => cell.rule === rule);
    const rows = [...new Set(own.map(({ fault }) => fault))].map((fault) => {
      const hit = own.filter((cell) => cell.fault === fault);
      return `| ${[fault.title, ...columns.map(({ holds }) => outcomes(hit.filter(holds)))].join(" | ")} |`;
    });
    return [`### ${sentence(rule.title)}`, "", `${sentence(rule.why)}.`, "", ...header(), ...rows, ""];
  });
  return [
    ...introduction(services.size, operations.size, faults.size, cells.length),
    ...sections,
    ...defects(),
  ].join("\n");
}

function introduction(services: number, operations: number, faults: number, cells: number): string[] {
  return [
    "# Fault matrix",
    "",
    "Written by `npm run faults`, which also prints every cell; do not edit.",
    "",
    `${faults} faults, ${operations} operations of ${services} services, ${cells} cells: each operation that starts work, and each`,
    "operation its status is read with, is called through its generated client against the emulator, and each",
    "kind of request it sends is hit by each fault. In every cell",
    "",
    "- work was started at most once, and a success is reported only where the work was done;",
    "- the call ends, within a bounded number of requests;",
    "- what the user gets is an error of the library, or the result, as the rule above each table demands;",
    "- an error after which work may go on unseen says so;",
    "- where only a read failed, the same poller and another process with its resume token go on to the result;",
    "- no request goes to another origin, and no secret stands in an error, in the log or in a resume token.",
    "",
    "The numbers count cells; a request that does not feel a fault (a body that is cut where there is none)",
    "counts as well. Reads before the start (the run before, where the service shows the latest only) are hit",
    "too: the operation then starts and ends as ever.",
    "",
  ];
}

function header(): string[] {
  const titles = ["fault", ...columns.map(({ title }) => title)];
  return [`| ${titles.join(" | ")} |`, `|${titles.map(() => " --- ").join("|")}|`];
}

function outcomes(cells: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(outcomeText(cell), (counts.get(outcomeText(cell)) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([text, count]) => `${count} ${text}`)
    .join("; ");
}

function defects(): string[] {
  if (openDefects.length === 0) return [];
  return [
    "## Open defects",
    "",
    "Cells that do not keep the rules yet:",
    "",
    ...openDefects.map(({ faults, role, what }) => `- ${faults.join(", ")} (${role}): ${what}`),
    "",
  ];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
