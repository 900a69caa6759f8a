import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readPackageApi } from "../api/read-package-api.js";
import { writeReport } from "../api/write-report.js";
import { behaviourOf } from "../behaviour/describe-behaviour.js";
import { packageFacts } from "../package-json/compare-package-json.js";
import { type Contract, wireContract } from "../wire/contract.js";
import { type JsonObject, object } from "../wire/json.js";
import { digestOf } from "./digest.js";
import type { PackageState, PublishedPackage } from "./package-state.js";
import { readPackageJson } from "./published-packages.js";

function filesIn(folder: string): Map<string, string> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // Folders become part of the name, so that the last release can keep them side by side.
  const nameOf = (path: string) => path.slice(folder.length + 1).replaceAll(/[\\/]/g, ".");
  return new Map(paths.sort().map((path) => [nameOf(path), readFileSync(path, "utf8")]));
}

function contractsOf(root: string, service: string): Map<string, Contract> {
  const generated = join(root, "specs", service, "generated");
  const openapi2 = filesIn(join(generated, "openapi2"));
  return new Map(
    [...filesIn(join(generated, "openapi3"))].map(([file, text]): [string, Contract] => {
      const other: unknown = JSON.parse(openapi2.get(file) ?? "{}");
      return [file.replace(/\.json$/, ""), wireContract(JSON.parse(text), other)];
    }),
  );
}

/** The description of a service that is generated for tools; empty when there is none. */
function descriptionOf(root: string, service: string | undefined): JsonObject {
  const path = join(root, `tools/emulator/generated/${service}.manifest.json`);
  return service !== undefined && existsSync(path) ? object(JSON.parse(readFileSync(path, "utf8"))) : {};
}

/** The API report of a package as its sources say. */
export function currentReport(root: string, folder: string): string {
  const manifest = readPackageJson(root, folder);
  return writeReport(manifest.name, readPackageApi(join(root, folder), manifest));
}

/** Where the API report of a package is committed. */
export function reportPath(folder: string): string {
  return `${folder}/api.md`;
}

/** What users can notice of a package as it is in the working tree. */
export function currentState(root: string, { folder, service }: PublishedPackage): PackageState {
  const xsd = service === undefined ? "" : join(root, "specs", service, "generated/xsd");
  const description = descriptionOf(root, service);
  const manifest = readPackageJson(root, folder);
  return {
    version: manifest.version,
    api: currentReport(root, folder),
    contracts: service === undefined ? new Map() : contractsOf(root, service),
    apiVersion: String(object(description["apiVersion"])["default"] ?? ""),
    behaviour: behaviourOf(description),
    packageJson: packageFacts(manifest),
    xsd: service === undefined ? new Map() : filesIn(xsd),
    digest: digestOf(root, folder),
  };
}
