import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Bump, isBump } from "../bump.js";

/** A changeset on disk. */
export interface Changeset {
  readonly file: string;
  /** What it asks for, by name of the package. */
  readonly bumps: ReadonlyMap<string, Bump>;
}

/** The folder of changesets, from the root of the repository. */
export const changesetFolder = ".changeset";

/** The bumps in the head of a changeset. */
function bumpsOf(text: string): Map<string, Bump> {
  const [, head = ""] = /^\s*---([^]*?)\n\s*---/.exec(text) ?? [];
  const lines = [...head.matchAll(/^\s*["']?([^"'#\s][^"':]*)["']?:\s*["']?(\w+)["']?\s*$/gm)];
  return new Map(
    lines.flatMap(([, name = "", word = ""]): [string, Bump][] => (isBump(word) ? [[name, word]] : [])),
  );
}

/** Every changeset that waits for a release, sorted by file. */
export function readChangesets(root: string): Changeset[] {
  const folder = join(root, changesetFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => ({ file, bumps: bumpsOf(readFileSync(join(folder, file), "utf8")) }));
}
