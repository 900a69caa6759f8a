import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root: string = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Every file that is or could be committed, by its path from the root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && exists(path)).sort();
}

function exists(path: string): boolean {
  try {
    readFileSync(join(root, path));
    return true;
  } catch {
    return false;
  }
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A file's number of lines. */
export function linesOf(path: string): number {
  return textOf(path).split("\n").length - 1;
}

/** The packages in `packages/` that are written by hand. */
export const handWrittenPackages: readonly string[] = ["cli", "core", "fleet"];

/** Whether a machine wrote the file. */
export function isGenerated(path: string): boolean {
  const [folder, name = ""] = path.split("/");
  return path.includes("/generated/") || (folder === "packages" && !handWrittenPackages.includes(name));
}
