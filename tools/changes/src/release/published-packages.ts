import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Exports } from "../api/read-package-api.js";
import type { PublishedPackage } from "./package-state.js";

/** As much of a package.json as is needed here. */
export interface PackageJson extends Exports {
  readonly version: string;
  readonly private?: boolean;
}

/** Reads the package.json of a folder. */
export function readPackageJson(root: string, folder: string): PackageJson {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as PackageJson;
}

function workspaceFolders(root: string): string[] {
  const inside = ["packages", "tools"].flatMap((parent) =>
    (existsSync(join(root, parent)) ? readdirSync(join(root, parent)) : []).map(
      (name) => `${parent}/${name}`,
    ),
  );
  return ["generator", ...inside].filter((folder) => existsSync(join(root, folder, "package.json")));
}

/** Every package of the repository that goes to the registry, by folder. */
export function publishedPackages(root: string): PublishedPackage[] {
  return workspaceFolders(root)
    .map((folder) => ({ folder, manifest: readPackageJson(root, folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => {
      const [, service = ""] = folder.split("/");
      const fromSpec = folder.startsWith("packages/") && existsSync(join(root, "specs", service, "main.tsp"));
      return { name: manifest.name, folder, ...(fromSpec && { service }) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
