import type { ResultWriter } from "./writer.js";

/** One JSON document. */
export const jsonWriter: ResultWriter = {
  single: (value) => `${JSON.stringify(value, undefined, 2)}\n`,
  begin: () => "[",
  item: (value, index) => `${index === 0 ? "\n" : ",\n"}${indent(JSON.stringify(value, undefined, 2))}`,
  end: (count) => (count === 0 ? "]\n" : "\n]\n"),
};

/** A JSON document a line. */
export const jsonLinesWriter: ResultWriter = {
  single: (value) => `${JSON.stringify(value)}\n`,
  begin: () => "",
  item: (value) => `${JSON.stringify(value)}\n`,
  end: () => "",
};

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
