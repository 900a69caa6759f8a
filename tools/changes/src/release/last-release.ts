import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Behaviour } from "../behaviour/describe-behaviour.js";
import type { Contract } from "../wire/contract.js";
import { canonical, object } from "../wire/json.js";
import type { PackageState } from "./package-state.js";

/** What was released last, from the root of the repository; written by `npm run release:record`. */
export const lastReleaseFolder = "tools/changes/generated/last-release";

/** What the last release was. */
export interface LastRelease {
  /** By name of the package. */
  readonly packages: ReadonlyMap<string, PackageState>;
  /** Changesets that were there already: what they tell is in this state, and nothing that came later. */
  readonly changesets: readonly string[];
}

const index = "release.json";

function folderOf(name: string): string {
  return name.replace(/^@[^/]+\//, "");
}

function readFolder(folder: string, ending: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const behaviourFile = "behaviour/operations.json";

function behaviourIn(folder: string): Behaviour {
  const path = join(folder, behaviourFile);
  const entries = existsSync(path) ? Object.entries(object(JSON.parse(readFileSync(path, "utf8")))) : [];
  return Object.fromEntries(entries.map(([id, value]) => [id, object(value)]));
}

/**
 * Reads the state of the last release; an empty one when there was none.
 *
 * @param names the packages to read; by default all
 */
export function readLastRelease(root: string, names?: readonly string[]): LastRelease {
  const base = join(root, lastReleaseFolder);
  if (!existsSync(join(base, index))) return { packages: new Map(), changesets: [] };
  const release = object(JSON.parse(readFileSync(join(base, index), "utf8")));
  const packages = Object.entries(object(release["packages"]))
    .filter(([name]) => names?.includes(name) ?? true)
    .map(([name, value]): [string, PackageState] => {
      const folder = join(base, folderOf(name));
      const { version, digest, apiVersion, packageJson } = object(value);
      const contracts = [...readFolder(folder, ".json")].map(([file, text]): [string, Contract] => [
        file.replace(/\.json$/, ""),
        object(JSON.parse(text)),
      ]);
      const api = readFileSync(join(folder, "api.md"), "utf8");
      const xsd = readFolder(folder, ".xsd");
      const facts = { version: String(version), digest: String(digest), apiVersion: String(apiVersion) };
      const behaviour = behaviourIn(folder);
      const rest = { api, xsd, behaviour, packageJson: object(packageJson) };
      return [name, { ...facts, ...rest, contracts: new Map(contracts) }];
    });
  const { changesets } = release;
  return { packages: new Map(packages), changesets: Array.isArray(changesets) ? changesets.map(String) : [] };
}

/** Keys sorted and one on a line, so that a release reads as a difference. */
function pretty(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonical(value)), undefined, 1)}\n`;
}

/** Replaces the state of the last release by this one. */
export function writeLastRelease(root: string, { packages, changesets }: LastRelease): void {
  const base = join(root, lastReleaseFolder);
  rmSync(base, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  };
  const versions = [...packages].map(([name, { version, digest, apiVersion, packageJson }]) => [
    name,
    { version, digest, apiVersion, packageJson },
  ]);
  write(index, pretty({ packages: Object.fromEntries(versions), changesets }));
  for (const [name, { api, contracts, xsd, behaviour }] of packages) {
    write(`${folderOf(name)}/api.md`, api);
    for (const [version, contract] of contracts) write(`${folderOf(name)}/${version}.json`, pretty(contract));
    if (Object.keys(behaviour).length > 0) write(`${folderOf(name)}/${behaviourFile}`, pretty(behaviour));
    for (const [file, text] of xsd) write(`${folderOf(name)}/${file}`, text);
  }
}
