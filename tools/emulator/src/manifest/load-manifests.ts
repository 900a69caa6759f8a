import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServiceManifest } from "./service-manifest.js";

/** Where the generator puts the manifests of this package's services. */
const generatedFolder = fileURLToPath(new URL("../../generated", import.meta.url));

const SUFFIX = ".manifest.json";

/**
 * Reads every `*.manifest.json` of a folder, in the order of their names.
 *
 * @throws Error when the folder holds none, or a file is not a manifest of the version read here.
 */
export async function loadManifests(folder: string = generatedFolder): Promise<readonly ServiceManifest[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(SUFFIX)).sort();
  if (names.length === 0) throw new Error(`no ${SUFFIX} file in ${folder}: generate the services first`);
  return Promise.all(names.map((name) => readManifest(join(folder, name))));
}

async function readManifest(file: string): Promise<ServiceManifest> {
  const value: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isManifest(value)) throw new Error(`${file} is not a manifest of version 1`);
  return value;
}

function isManifest(value: unknown): value is ServiceManifest {
  if (typeof value !== "object" || value === null) return false;
  if (!("manifestVersion" in value) || value.manifestVersion !== 1) return false;
  return "service" in value && typeof value.service === "string" && "operations" in value;
}
