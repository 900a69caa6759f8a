import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isTyped, remark, report, summary } from "./report.js";
import { runSuites } from "./run-suites.js";
import { findAreas, root } from "./suites.js";

/** Does what the command line says; the process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: "string", multiple: true } } });
  const areas = findAreas(values.only);
  if (areas.length === 0) {
    process.stderr.write(
      "npm run scenarios [-- --only NAME ...]  a part of the name of an entry point, e.g. encode/bytes\n",
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

process.exitCode = await main(process.argv.slice(2));
