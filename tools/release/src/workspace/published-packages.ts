import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A package of the workspace that is published. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly folder: string;
  /** A client of one service: what users install. */
  readonly isClient: boolean;
  /** What a user installs along with it, as `name@range`. */
  readonly peers: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

function peersOf({ peerDependencies = {}, peerDependenciesMeta = {} }: Manifest): string[] {
  return Object.entries(peerDependencies)
    .filter(([name]) => peerDependenciesMeta[name]?.optional !== true)
    .map(([name, range]) => `${name}@${range}`);
}

async function foldersOf(root: string): Promise<string[]> {
  const below = await Promise.all(
    ["packages", "tools"].map(async (parent) =>
      (await readdir(join(root, parent))).map((name) => join(root, parent, name)),
    ),
  );
  return [join(root, "generator"), ...below.flat()];
}

async function readPackage(folder: string): Promise<PublishedPackage | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as Manifest;
  const { name, version, private: hidden, dependencies = {} } = manifest;
  if (hidden === true) return undefined;
  const readme = await readFile(join(folder, "README.md"), "utf8").catch(() => "");
  // What is generated from a spec is a client; one made in another way has a page of another kind.
  const isClient = readme.startsWith("<!-- Generated from specs/") && "@azbackup/core" in dependencies;
  return { name, version, folder, isClient, peers: peersOf(manifest) };
}

/** Everything in the workspace that is not private, sorted by name. */
export async function publishedPackages(root: string): Promise<PublishedPackage[]> {
  const found = await Promise.all((await foldersOf(root)).map(readPackage));
  return found.filter((one) => one !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
}
