import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runSpecs } from "./run-specs.js";
import { isTyped, remark, report, summary } from "./report.js";
import { runSuites } from "./run-suites.js";
import { findAreas, root } from "./suites.js";

/** Does what the command line says; the process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string", multiple: true }, specs: { type: "string" } },
  });
  if (values.specs !== undefined) return specsOf(values.specs, values.only ?? []);
  const areas = findAreas(values.only);
  if (areas.length === 0) {
    process.stderr.write(
      "npm run scenarios [-- --only NAME ...]  a part of the name of an entry point, e.g. encode/bytes\n" +
        "npm run scenarios -- --specs FOLDER     generates and type-checks the clients of all specs in a folder\n",
    );
    return 2;
  }
  const results = await runSuites(areas, (text) => process.stdout.write(text));
  for (const result of results.filter((one) => !isTyped(one))) {
    process.stdout.write(`${result.passed ? "untyped" : "FAILS  "} ${result.name}: ${remark(result)}\n`);
  }
  process.stdout.write(`${summary(results)}\n`);
  if (values.only === undefined) await writeFile(join(root, "docs/scenarios.md"), report(results));
  return 0;
}

/** Makes the clients of the specs in a folder, and says which could not be. */
async function specsOf(folder: string, only: readonly string[]): Promise<number> {
  const results = await runSpecs(folder, only, (text) => process.stdout.write(text));
  for (const { name, refused, typeErrors } of results) {
    for (const one of refused) process.stdout.write(`REFUSED ${name}: ${one}\n`);
    for (const one of typeErrors) process.stdout.write(`DOES NOT COMPILE ${name}: ${one}\n`);
  }
  const good = results.filter(({ refused, typeErrors }) => refused.length + typeErrors.length === 0);
  process.stdout.write(`${good.length} of ${results.length} specs generate and compile\n`);
  return good.length === results.length ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
