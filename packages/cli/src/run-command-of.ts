import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join, dirname } from "node:path";
import { UsageError } from "./errors/usage-error.js";

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
}

/**
 * Runs the command of a package in this process, so that its arguments are in no other one's title.
 *
 * @throws UsageError when it is not installed
 */
export async function runCommandOf(name: string, argv: readonly string[]): Promise<number> {
  const file = manifestOf(name);
  if (file === undefined) throw new UsageError(`this needs ${name}: npm install -g ${name}`);
  // Every package has a manifest of this form.
  const { bin = {} } = JSON.parse(await readFile(file, "utf8")) as Manifest;
  const [command] = typeof bin === "string" ? [bin] : Object.values(bin);
  if (command === undefined) throw new UsageError(`${name} has no command`);
  const path = join(dirname(file), command);
  process.argv.splice(1, Infinity, path, ...argv);
  // A command ends when its module does, and leaves its exit code behind.
  await import(pathToFileURL(path).href);
  return Number(process.exitCode ?? 0);
}

function manifestOf(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}
