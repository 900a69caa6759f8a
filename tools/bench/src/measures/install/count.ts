import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What an installation came to. */
export interface Installation {
  /** Packages in it, the client and what it is made of included. */
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Counts what npm put into a folder; its own notes are not counted. */
export async function countInstalled(folder: string): Promise<Installation> {
  const modules = join(folder, "node_modules");
  const lock: { packages: object } = JSON.parse(await readFile(join(modules, ".package-lock.json"), "utf8"));
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ".package-lock.json");
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return {
    packages: Object.keys(lock.packages).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** What a package says it needs at run time, by name. */
export async function dependenciesOf(folder: string, name: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
  const { dependencies = {} }: { dependencies?: object } = JSON.parse(text);
  return Object.keys(dependencies).sort();
}
