import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "../consumers/index.js";
import { run } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import type { PublishedPackage } from "../workspace/published-packages.js";

/** Installs one package, and nothing but what has to stand beside it, into an empty folder. */
export async function installPackage(
  { name, peers }: PublishedPackage,
  folder: string,
  installer: Consumer["installer"],
  tools: string,
  env: NpmEnvironment,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const bin = join(tools, "node_modules/.bin");
  if (installer === "deno") {
    await writeFile(join(folder, "deno.json"), JSON.stringify({ nodeModulesDir: "auto" }));
    await run(join(bin, "deno"), ["add", "--minimum-dependency-age=0", `npm:${name}`], { cwd: folder, env });
    return;
  }
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "app", version: "0.0.0", private: true }),
  );
  if (installer === "bun") await run(join(bin, "bun"), ["add", name], { cwd: folder, env });
  else await run("npm", ["install", name, ...peers], { cwd: folder, env });
}
