import { access, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Every folder of `specs/` that holds a spec. */
export async function listServices(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const specs = await Promise.all(
    folders.map(async (folder) =>
      (await exists(join(root, "specs", folder, "main.tsp"))) ? folder : undefined,
    ),
  );
  // A folder without a service, such as shared definitions, has no package to go to.
  return specs.filter((folder) => folder !== undefined).sort();
}

interface Manifest {
  readonly version?: string;
  readonly repository?: { readonly url?: string };
}

async function readManifest(path: string): Promise<Manifest> {
  return exists(path).then(async (found) =>
    found ? (JSON.parse(await readFile(path, "utf8")) as Manifest) : {},
  );
}

/** What generation takes over from the workspace: versions are the release tool's to change. */
export async function packageVersions(
  root: string,
  service: string,
): Promise<{ packageVersion: string; coreVersion: string; repository?: string }> {
  const own = await readManifest(join(root, "packages", service, "package.json"));
  const core = await readManifest(join(root, "packages", "core", "package.json"));
  const workspace = await readManifest(join(root, "package.json"));
  return {
    packageVersion: own.version ?? "0.1.0",
    coreVersion: `^${core.version ?? "0.1.0"}`,
    ...(workspace.repository?.url !== undefined && { repository: workspace.repository.url }),
  };
}
