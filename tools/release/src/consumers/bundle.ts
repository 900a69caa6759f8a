import { dirname, join } from "node:path";
import { run } from "@azbackup/processes";

/** Bundles a program into one ES module. */
export async function bundle(
  tools: string,
  from: string,
  to: string,
  options: readonly string[],
): Promise<void> {
  await run(
    join(tools, "node_modules/.bin/esbuild"),
    [
      from,
      "--bundle",
      "--format=esm",
      "--target=es2022",
      `--outfile=${to}`,
      "--log-level=warning",
      ...options,
    ],
    { cwd: dirname(from) },
  );
}
