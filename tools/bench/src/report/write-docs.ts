import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { budgetSection } from "./budget-section.js";
import { chart } from "./chart.js";
import { markdown } from "./markdown.js";
import type { Result } from "./result.js";

const begin = "<!-- Written by npm run bench. -->";
const end = "<!-- End of what npm run bench wrote. -->";

/**
 * Puts a table between the two comments that mark its place.
 *
 * @throws Error when the text has no such place.
 */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`there is no place for the table: ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** Writes `docs/benchmarks/` and the table in the README. */
export async function writeDocs(result: Result, root: string, peers: string): Promise<void> {
  const folder = join(root, "docs/benchmarks");
  await mkdir(folder, { recursive: true });
  for (const one of result.measures) {
    await writeFile(join(folder, `${one.measure.name}.svg`), await chart(one, peers));
  }
  await writeFile(join(folder, "README.md"), markdown(result));
  const readme = join(root, "README.md");
  await writeFile(readme, withTable(await readFile(readme, "utf8"), budgetSection(result)));
}
