import type { ResultWriter } from "./writer.js";

/** A line for each item, its values apart by tabs, without names: for `cut`, `awk` and `while read`. */
export const tsvWriter: ResultWriter = {
  single: (value) => `${line(value)}\n`,
  begin: () => "",
  item: (value) => `${line(value)}\n`,
  end: () => "",
};

function line(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join("\t");
  if (typeof value === "object" && value !== null) return Object.values(value).map(cell).join("\t");
  return cell(value);
}

// A tab or a line break within a value would be taken for one between values.
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}
