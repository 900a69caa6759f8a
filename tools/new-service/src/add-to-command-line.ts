import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Lets the command line bring along the client of a service. The commands themselves follow from the spec. */
export async function addToCommandLine(root: string, folder: string): Promise<void> {
  const [file, client] = [
    join(root, "packages/cli/package.json"),
    join(root, "packages", folder, "package.json"),
  ];
  const read = async (path: string): Promise<Manifest> =>
    JSON.parse(await readFile(path, "utf8")) as Manifest;
  const [commandLine, { name, version }] = [await read(file), await read(client)];
  const dependencies = { ...commandLine.dependencies, [name]: `^${version}` };
  const sorted = Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify({ ...commandLine, dependencies: sorted }, undefined, 2)}\n`);
}
