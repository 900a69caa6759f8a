import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "../consumers/index.js";
import { successLine } from "../readme/emulated.js";
import { readmePrograms } from "../readme/readme-programs.js";
import type { NpmEnvironment } from "../registry/npm-environment.js";

export interface BackUpOptions {
  readonly name: string;
  /** Where the package is installed. */
  readonly folder: string;
  readonly emulator: string;
  readonly tools: string;
  readonly env: NpmEnvironment;
}

/** Lets a consumer do what the page of the installed package says. */
export async function backUp(consumer: Consumer, options: BackUpOptions): Promise<void> {
  const { name, folder, emulator, tools, env } = options;
  const page = await readFile(join(folder, "node_modules", name, "README.md"), "utf8");
  const [program] = readmePrograms(page);
  if (program === undefined) throw new Error("the page has no program");
  const endpoint = `${emulator}/${name.replace(/^@.*\//, "")}`;
  const printed = await consumer.backUp({ app: { name, folder }, program, endpoint, tools, env });
  if (!printed.includes(successLine)) throw new Error(`the backup is not reported as done:\n${printed}`);
}
