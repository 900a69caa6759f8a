import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A client package of the workspace, and what it offers as functions. */
export interface ClientPackage {
  readonly name: string;
  /** The function that makes what all operations share. */
  readonly context: string;
  readonly className: string;
  readonly operations: readonly string[];
}

async function readClient(folder: string): Promise<ClientPackage | undefined> {
  const readme = await readFile(join(folder, "README.md"), "utf8").catch(() => "");
  // A client that is generated from a spec; one made in another way has no functions.
  if (!readme.startsWith("<!-- Generated from specs/")) return undefined;
  const { name }: { name: string } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const exported: object = await import(pathToFileURL(join(folder, "dist/index.js")).href);
  // Classes begin with a capital letter: the client, and errors.
  const functions = Object.entries(exported)
    .filter(([key, value]) => typeof value === "function" && /^[a-z]/.test(key))
    .map(([key]) => key);
  const contexts = functions.filter((key) => /^create.+Context$/.test(key));
  const [context] = contexts;
  const className = Object.keys(exported).find((key) => key.endsWith("Client")) ?? "";
  if (context === undefined || contexts.length > 1) throw new Error(`${name} has no context of its own`);
  return { name, context, className, operations: functions.filter((key) => key !== context).sort() };
}

/** Every generated client, by what its index exports; they have to be built. Sorted by name. */
export async function clientPackages(root: string): Promise<ClientPackage[]> {
  const folders = await readdir(join(root, "packages"));
  const found = await Promise.all(folders.sort().map((folder) => readClient(join(root, "packages", folder))));
  return found.filter((one) => one !== undefined);
}
