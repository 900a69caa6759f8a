import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type PublishedPackage, publishedPackages } from "@azbackup/release";

/** A package with pages of its own. */
export interface DocumentedPackage {
  readonly name: string;
  /** Path from the root of the repository. */
  readonly folder: string;
  /** What can be imported: the name to import, and the source behind it by its path from the root. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Published, and not for the people this site is for: one has AutoRest's surface, one makes clients. */
const linkedOnly = new Set(["@azbackup/autorest", "@azbackup/generator"]);

interface Manifest {
  readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
}

async function entriesOf(root: string, { name, folder }: PublishedPackage): Promise<Record<string, string>> {
  const text = await readFile(join(folder, "package.json"), "utf8");
  const { exports = {} } = JSON.parse(text) as Manifest;
  const entries: Record<string, string> = {};
  for (const [subpath, target] of Object.entries(exports)) {
    const built = typeof target === "string" ? target : target.default;
    const [, path] = /^\.\/dist\/(.+)\.js$/.exec(built) ?? [];
    if (path === undefined) continue;
    entries[`${name}${subpath.slice(1)}`] = relative(root, join(folder, "src", `${path}.ts`));
  }
  return entries;
}

/** The packages the site documents, sorted by name: those that something can be imported from. */
export async function documentedPackages(root: string): Promise<DocumentedPackage[]> {
  const published = await publishedPackages(root);
  const packages = await Promise.all(
    published
      .filter(({ name }) => !linkedOnly.has(name))
      .map(async (one) => ({
        name: one.name,
        folder: relative(root, one.folder),
        entries: await entriesOf(root, one),
      })),
  );
  return packages.filter(({ entries }) => Object.keys(entries).length > 0);
}
