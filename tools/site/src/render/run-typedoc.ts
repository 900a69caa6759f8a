import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";

/** Folder of what only the site needs. */
export const builder = (root: string): string => join(root, "tools/site/builder");

/**
 * Runs typedoc with options from a file.
 *
 * @param work Folder for the file.
 * @param name Of the file, without its ending.
 * @throws Error with what typedoc printed, also when that is only a warning.
 */
export async function runTypedoc(
  root: string,
  work: string,
  name: string,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file = join(work, `${name}.typedoc.json`);
  await writeFile(file, JSON.stringify({ ...options, treatWarningsAsErrors: true, logLevel: "Warn" }));
  const command = join(builder(root), "node_modules/typedoc/bin/typedoc");
  await run(process.execPath, [command, "--options", file], { cwd: root });
}
