import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadManifests } from "@azbackup/emulator";
import { openDefectOf, runMatrix } from "../matrix/index.js";
import { cellTable, summary } from "../report/index.js";

const document = fileURLToPath(new URL("../../../../docs/fault-matrix.md", import.meta.url));

/** Runs the whole matrix, prints it and writes its summary. False when a cell is wrong in a way nobody knew. */
export async function matrixCommand(print: (text: string) => void): Promise<boolean> {
  const cells = [];
  for (const manifest of await loadManifests()) cells.push(...(await runMatrix(manifest)));
  print(`${cellTable(cells)}\n`);
  const wrong = cells.filter(({ problems }) => problems.length > 0);
  const known = wrong.filter((cell) => openDefectOf(cell) !== undefined);
  await writeFile(document, summary(cells));
  print(
    `${cells.length} cells, ${wrong.length} of them wrong, ${known.length} of these known to be; see docs/fault-matrix.md\n`,
  );
  return wrong.length === known.length;
}
