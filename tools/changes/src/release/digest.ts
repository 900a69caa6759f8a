import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders whose files end up in what is published. */
const shipped = ["src", "lib", "generated"];

/** What changes with every release whether anything else has or not. */
function withoutVersions(path: string, text: string): string {
  if (path === "package.json") {
    return text.replace(/"version": "[^"]*"/, "").replaceAll(/("@azbackup\/[^"]+": )"[^"]*"/g, "$1");
  }
  return text.replace(/^\/\/ Generated from .*\n/, "");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A number for all a package ships; the same on every machine. */
export function digestOf(root: string, folder: string): string {
  const base = join(root, folder);
  const folders = shipped.map((name) => join(base, name)).filter((path) => existsSync(path));
  const paths = [join(base, "package.json"), ...folders.flatMap(filesBelow)];
  const hash = createHash("sha256");
  for (const path of paths.map((file) => file.slice(base.length + 1).replaceAll("\\", "/")).sort()) {
    const text = readFileSync(join(base, path), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${path}\n${withoutVersions(path, text)}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
