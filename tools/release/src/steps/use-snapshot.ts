import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";

async function versionIn(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/**
 * Installs the snapshot of a package into an empty folder, and imports it.
 *
 * @throws Error when it, or the core it brings along, is not a snapshot.
 */
export async function useSnapshot(name: string, folder: string, env: NpmEnvironment): Promise<void> {
  await mkdir(folder, { recursive: true });
  const app = { name: "app", version: "0.0.0", private: true, type: "module" };
  await writeFile(join(folder, "package.json"), JSON.stringify(app));
  await run("npm", ["install", `${name}@snapshot`], { cwd: folder, env });
  for (const one of [name, "@azbackup/core"]) {
    const version = await versionIn(folder, one);
    if (!version.startsWith("0.0.0-")) throw new Error(`${one}@snapshot is ${version}`);
  }
  const program = `import * as all from ${JSON.stringify(name)}; console.log(Object.keys(all).join(" "));`;
  const printed = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
  if (!/\w+Client\b/.test(printed)) throw new Error(`there is no client in ${name}@snapshot: ${printed}`);
}
