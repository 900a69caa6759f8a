import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.js";

/** Installs what only a rehearsal needs, unless that is what is there already. */
export async function installTools(folder: string): Promise<void> {
  const lock = await readFile(join(folder, "package-lock.json"), "utf8");
  const note = join(folder, "node_modules/.installed-lock.json");
  if ((await readFile(note, "utf8").catch(() => "")) === lock) return;
  // Not `npm ci`: a lock made where a registry has packages of one platform only is not complete for it.
  await run("npm", ["install", "--no-save"], { cwd: folder });
  await writeFile(note, lock);
}
