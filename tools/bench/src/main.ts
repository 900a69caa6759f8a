import { fileURLToPath } from "node:url";
import { installTools } from "@azbackup/processes";
import { budgetsFile, byteMap, byteMapText, clientPackages, recordBudgets } from "./bundle/index.js";
import { readEnvironment } from "./environment.js";
import { measures } from "./measures/index.js";
import { parseOptions, usage } from "./options.js";
import { environmentTable, json, text, writeDocs } from "./report/index.js";
import { runMeasures } from "./run-measures.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const peers = fileURLToPath(new URL("../peers/", import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  const names = measures.map(({ name }) => name);
  const options = parseOptions(args, names);
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  if (options.recordBundles) {
    process.stdout.write(`${await recordBudgets(root)} budgets are in ${budgetsFile}\n`);
    return;
  }
  if (options.map !== undefined) {
    process.stdout.write(byteMapText(await byteMap(options.map, await clientPackages(root), root)));
    return;
  }
  const began = performance.now();
  await installTools(peers);
  const environment = await readEnvironment(root, peers);
  const print = (printed: string): void => void (options.json || process.stdout.write(printed));
  print(`${environmentTable(environment)}\n`);
  const wanted = measures.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const results = await runMeasures(wanted, {
    root,
    peers,
    quick: options.quick,
    log: (line) => void process.stderr.write(`${line}\n`),
    done: (result) => print(text(result)),
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  const result = { environment, measures: results, quick: options.quick, seconds };
  if (options.json) process.stdout.write(json(result));
  // Figures that are read together come from one run.
  if (options.only.length === 0) await writeDocs(result, root, peers);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
