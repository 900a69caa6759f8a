import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";

/** Where a reader of the site finds the source. */
export interface Repository {
  /** Address of the repository, without a slash at its end. */
  readonly url: string;
  /** The commit the site is made from. */
  readonly commit: string;
  /** Every path in it, with what it leads to. */
  readonly paths: ReadonlyMap<string, "file" | "folder">;
}

async function pathsOf(root: string): Promise<Map<string, "file" | "folder">> {
  const listed = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
  });
  const paths = new Map<string, "file" | "folder">();
  const parentOf = (path: string): string => path.replace(/\/?[^/]*$/, "");
  for (const file of listed.split("\0").filter((path) => path !== "")) {
    paths.set(file, "file");
    for (let folder = parentOf(file); folder !== ""; folder = parentOf(folder)) paths.set(folder, "folder");
  }
  return paths;
}

/** Reads the address from the root's package.json, and the rest from git. */
export async function readRepository(root: string): Promise<Repository> {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly repository: { readonly url: string };
  };
  return {
    url: manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, ""),
    commit: (await run("git", ["rev-parse", "HEAD"], { cwd: root })).trim(),
    paths: await pathsOf(root),
  };
}

/**
 * Address of a file or folder at the commit the site is made from.
 *
 * @throws Error when there is none of that path.
 */
export function addressOf({ url, commit, paths }: Repository, path: string): string {
  const kind = paths.get(path);
  if (kind === undefined) throw new Error(`there is no ${path} in the repository`);
  return `${url}/${kind === "file" ? "blob" : "tree"}/${commit}/${path}`;
}
