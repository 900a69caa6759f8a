import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";

/** Writes what a user gets with a package, as CycloneDX, from where it is installed alone. */
export async function writeSbom(
  name: string,
  installed: string,
  folder: string,
  env: NpmEnvironment,
): Promise<void> {
  const text = await run("npm", ["sbom", "--sbom-format=cyclonedx", "--sbom-type=library", "--omit=dev"], {
    cwd: installed,
    env: { ...env, npm_config_loglevel: "silent" },
  });
  const { components } = JSON.parse(text) as { readonly components: readonly { readonly name: string }[] };
  if (components.length === 0) throw new Error("the list of components is empty");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name.replace(/^@.*\//, "")}.cdx.json`), text);
}
