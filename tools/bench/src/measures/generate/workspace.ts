import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the generated documents of a service are in a workspace, and what is the same in the repository. */
export function documentsOf(workspace: string, service: string, kind: "openapi2" | "openapi3"): string {
  return join(workspace, "specs", service, "generated", kind);
}

/** Makes a folder our generator can work in, as in the repository: specs are still to be put in. */
async function makeWorkspace(root: string, folder: string): Promise<void> {
  await mkdir(join(folder, "packages/core"), { recursive: true });
  await cp(join(root, "specs/tspconfig.yaml"), join(folder, "specs/tspconfig.yaml"));
  await cp(join(root, "specs/common"), join(folder, "specs/common"), { recursive: true });
  for (const file of ["LICENSE", "package.json", "packages/core/package.json"]) {
    await cp(join(root, file), join(folder, file));
  }
}

/** A workspace with all specs of the repository, and nothing that was generated from them. */
export async function copySpecs(root: string, folder: string): Promise<void> {
  await makeWorkspace(root, folder);
  await cp(join(root, "specs"), join(folder, "specs"), {
    recursive: true,
    filter: (path) => !path.endsWith("/generated"),
  });
}

/** A workspace with one spec, given as its files. */
export async function writeSpec(
  root: string,
  folder: string,
  service: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await makeWorkspace(root, folder);
  await mkdir(join(folder, "specs", service));
  for (const [path, text] of files) await writeFile(join(folder, "specs", service, path), text);
}

/** Takes away all that was generated, so that the next run starts as the first did. */
export async function removeGenerated(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, "packages"))) {
    if (name !== "core") await rm(join(folder, "packages", name), { recursive: true });
  }
  for (const entry of await readdir(join(folder, "specs"), { withFileTypes: true })) {
    if (entry.isDirectory())
      await rm(join(entry.parentPath, entry.name, "generated"), { recursive: true, force: true });
  }
  for (const name of ["tools", "docs"]) await rm(join(folder, name), { recursive: true, force: true });
}
