import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import type { PublishedPackage } from "../workspace/published-packages.js";

/** A package as it is published: these bytes, and no others. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly file: string;
}

const fileName = (name: string, version: string): string =>
  `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;

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
 * Packs packages into a folder.
 *
 * @throws Error when one names a registry of its own.
 */
export async function packPackages(
  packages: readonly PublishedPackage[],
  folder: string,
): Promise<Tarball[]> {
  await mkdir(folder, { recursive: true });
  for (const one of packages) await requireNoRegistry(one.folder);
  for (const one of packages) {
    await run("npm", ["pack", one.folder, "--silent", `--pack-destination=${folder}`], { cwd: one.folder });
  }
  return packages.map(({ name, version }) => ({
    name,
    version,
    file: join(folder, fileName(name, version)),
  }));
}

/**
 * The tarballs of a folder.
 *
 * @throws Error when there are none, or one is of no package.
 */
export async function readTarballs(folder: string): Promise<Tarball[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".tgz")).sort();
  if (files.length === 0) throw new Error(`there are no tarballs in ${folder}`);
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const text = await run("tar", ["-xzOf", file, "package/package.json"], { cwd: folder });
      const manifest = JSON.parse(text) as { readonly name: string; readonly version: string };
      return { name: manifest.name, version: manifest.version, file };
    }),
  );
}
