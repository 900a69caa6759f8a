import stringWidth from "string-width";
import { isRecord } from "../flags/given.js";
import { leavesOf, type Leaf } from "./leaves.js";
import type { ResultWriter } from "./writer.js";

const gap = "  ";
const widestCell = 48;
const narrowest = 6;

/** A table for people: columns of what the first item holds, as many as fit. */
export function tableWriter(columns: number, hasColor: boolean): ResultWriter {
  let heads: readonly Column[] = [];
  let hidden = 0;
  return {
    single: (value) => (isRecord(value) ? members(leavesOf(value), columns) : `${cell(value)}\n`),
    begin: () => "",
    item(value, index) {
      const leaves = leavesOf(value);
      let above = "";
      if (index === 0) {
        ({ heads, hidden } = chooseColumns(leaves, columns));
        const head = row(heads.map(({ title, width }) => fit(title, width)));
        above = `${hasColor ? `\u001B[1m${head}\u001B[22m` : head}\n${row(heads.map(({ width }) => "-".repeat(width)))}\n`;
      }
      const byName = new Map(leaves.map(({ path, value: leaf }) => [path.join("."), leaf]));
      return `${above}${row(heads.map(({ name, width }) => fit(cell(byName.get(name)), width)))}\n`;
    },
    end(count) {
      if (count === 0) return "Nothing found.\n";
      return hidden === 0 ? "" : `(${hidden} more columns: --output json, or choose with --query)\n`;
    },
  };
}

interface Column {
  readonly name: string;
  readonly title: string;
  readonly width: number;
}

function chooseColumns(leaves: readonly Leaf[], columns: number): { heads: Column[]; hidden: number } {
  const last = leaves.map(({ path }) => path.at(-1) ?? "value");
  const all = leaves.map(({ path, value }): Column => {
    const title =
      last.filter((one) => one === path.at(-1)).length > 1 ? path.join(".") : (path.at(-1) ?? "value");
    const width = Math.min(widestCell, Math.max(stringWidth(title), stringWidth(cell(value)), narrowest));
    return { name: path.join("."), title, width };
  });
  const heads: Column[] = [];
  let used = 0;
  for (const column of all) {
    if (used + column.width + gap.length > columns && heads.length > 0) continue;
    heads.push({ ...column, width: Math.min(column.width, Math.max(narrowest, columns - 1)) });
    used += column.width + gap.length;
  }
  return { heads, hidden: all.length - heads.length };
}

/** One object: a line for each of its members. */
function members(leaves: readonly Leaf[], columns: number): string {
  const names = leaves.map(({ path }) => path.join("."));
  const width = Math.min(
    Math.max(0, ...names.map((name) => stringWidth(name))),
    Math.max(narrowest, Math.floor(columns / 2)),
  );
  const lines = leaves.map(({ value }, index) =>
    `${fit(names[index] ?? "", width)}${gap}${cell(value)}`.trimEnd(),
  );
  return lines.length === 0 ? "Done.\n" : `${lines.join("\n")}\n`;
}

function row(cells: readonly string[]): string {
  return cells.join(gap).trimEnd();
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  // What a service sends must not steer the terminal.
  return text.replace(/\p{Cc}/gu, " ");
}

function fit(text: string, width: number): string {
  const actual = stringWidth(text);
  if (actual <= width) return text + " ".repeat(width - actual);
  let cut = text;
  while (stringWidth(cut) > width - 1) cut = [...cut].slice(0, -1).join("");
  return `${cut}…${" ".repeat(Math.max(0, width - 1 - stringWidth(cut)))}`;
}
