import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { requireLoopback } from "../registry/loopback.js";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import type { PublishedPackage } from "../workspace/published-packages.js";

/**
 * The command that publishes a package; it names the registry itself, whatever the settings say.
 *
 * @param tag What installs it, after `@`.
 */
export function publishArguments(folder: string, registry: string, tag: string): string[] {
  requireLoopback(registry);
  return [
    "publish",
    folder,
    `--registry=${registry}`,
    `--tag=${tag}`,
    "--access=public",
    "--provenance=false",
  ];
}

/**
 * Refuses a package which names a registry: npm would take it for more than the command.
 *
 * @throws Error when it does.
 */
export async function requireNoRegistry(folder: string): Promise<void> {
  const text = await readFile(join(folder, "package.json"), "utf8");
  const { publishConfig = {} } = JSON.parse(text) as { readonly publishConfig?: object };
  if (Object.keys(publishConfig).some((name) => /registry$/i.test(name))) {
    throw new Error(`${folder} names a registry of its own`);
  }
}

/**
 * Publishes packages to a registry on this machine. Not with `changeset publish`, which goes to the
 * public registry whenever it does not understand where else to go.
 */
export async function publishPackages(
  packages: readonly PublishedPackage[],
  registry: string,
  env: NpmEnvironment,
  tag: "latest" | "snapshot" = "latest",
): Promise<void> {
  for (const { folder } of packages) await requireNoRegistry(folder);
  for (const { folder } of packages) {
    await run("npm", publishArguments(folder, registry, tag), { cwd: folder, env });
  }
}
