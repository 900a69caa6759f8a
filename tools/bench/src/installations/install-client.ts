import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";

/** A client that can be installed. */
export interface Installable {
  readonly contender: string;
  /** Whose client it is, as it is printed. */
  readonly service: string;
  readonly package: string;
  /** What a program imports. */
  readonly entry: string;
  /** The class that has to be there. */
  readonly client: string;
  /** Packages of the workspace it needs. */
  readonly own: readonly string[];
}

/** Packs packages of the workspace as they would be published. Returns the files, by package. */
export async function pack(
  packages: Iterable<string>,
  root: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true });
  const files = new Map<string, string>();
  for (const name of packages) {
    const args = ["pack", "--workspace", name, "--pack-destination", folder, "--json", "--silent"];
    const printed = await run("npm", args, { cwd: root });
    const file = /"filename": *"([^"]+)"/.exec(printed)?.[1];
    if (file === undefined) throw new Error(`npm pack said nothing about ${name}: ${printed}`);
    files.set(name, join(folder, file));
  }
  return files;
}

/**
 * Installs a client into an empty folder with npm, as a user does; packages of others in the versions of the
 * peers' lock file.
 *
 * @param packed Files of the workspace's packages.
 */
export async function installClient(
  client: Installable,
  folder: string,
  peers: string,
  packed: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(peers, "package.json"), "utf8"),
  );
  const wanted = client.own.length > 0 ? client.own : [client.package];
  const versions = wanted.map((name) => [name, packed.get(name) ?? dependencies[name]]);
  const manifest = { private: true, type: "module", dependencies: Object.fromEntries(versions) };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await copyFile(join(peers, "package-lock.json"), join(folder, "package-lock.json"));
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"], {
    cwd: folder,
  });
}
