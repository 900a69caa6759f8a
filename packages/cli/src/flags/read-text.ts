import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";

type Files = Pick<Environment, "readFile" | "readStdin">;

/**
 * A text as it was written, or what it stands for: `@FILE` for what is in a file, `@-` for standard
 * input, `@@` for a text that begins with `@`. A line break at the end is not part of it.
 *
 * @throws UsageError when there is no such file
 */
export async function readText(files: Files, source: string, text: string): Promise<string> {
  if (!text.startsWith("@")) return text;
  if (text.startsWith("@@")) return text.slice(1);
  return (await readWhole(files, source, text.slice(1))).replace(/\r?\n$/, "");
}

/** All of a file, or of standard input for `-`. */
export async function readWhole(files: Files, source: string, path: string): Promise<string> {
  if (path === "-") return files.readStdin();
  try {
    return await files.readFile(path);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new UsageError(`the file ${path} of ${source} cannot be read${why}`);
  }
}
