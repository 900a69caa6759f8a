import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run } from "@azbackup/processes";
import { readWalk } from "./walk/read-walk.js";
import { takeWalk } from "./walk/take-walk.js";

const help = `Clones the repository as it is committed into an empty folder, and does there what README.md says:
every command, every edit, every file, and holds each command to what the page says it prints.

Usage: npm run walk [-- options]

  --keep   leave everything in the temporary folder
  --help   show this
`;

const root = process.cwd();
const began = Date.now();

function say(text: string): void {
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { keep: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const work = await mkdtemp(join(tmpdir(), "azbackup-walk-"));
  try {
    const clone = join(work, "azbackup");
    await run("git", ["clone", "--quiet", root, clone], { cwd: work });
    const steps = readWalk(await readFile(join(clone, "README.md"), "utf8"));
    await takeWalk(steps, clone, say);
    say(`${steps.length} steps, as README.md says`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    if (values.keep) say(`everything is in ${work}`);
    else await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

process.exitCode = await main();
