import { subset } from "semver";
import type { Change, Level } from "../change.js";
import { type JsonObject, canonical, object, sameJson } from "../wire/json.js";

/** The fields of a package.json that decide where and how a package can be installed and loaded. */
const fields = ["type", "engines", "exports", "bin", "peerDependencies", "peerDependenciesMeta"] as const;

/** What of a package.json users notice. */
export type PackageFacts = JsonObject;

/** Takes from a package.json what users notice; an entry point counts by its conditions, not its files. */
export function packageFacts(packageJson: unknown): PackageFacts {
  const all = object(packageJson);
  return Object.fromEntries(
    fields
      .filter((field) => all[field] !== undefined)
      .map((field) => [field, field === "exports" ? conditionsOf(all[field]) : all[field]]),
  );
}

function conditionsOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return true;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, conditionsOf(inner)]));
}

const names: Readonly<Record<(typeof fields)[number], string>> = {
  type: "the module system",
  engines: "the engine",
  exports: "the export",
  bin: "the command",
  peerDependencies: "the peer dependency",
  peerDependenciesMeta: "the peer dependency's meaning",
};

/** What it means when an entry of a field is new, gone, or another. */
const meanings: Readonly<Record<(typeof fields)[number], { added: Level; removed: Level; changed: Level }>> =
  {
    type: { added: "breaking", removed: "breaking", changed: "breaking" },
    engines: { added: "breaking", removed: "feature", changed: "breaking" },
    exports: { added: "feature", removed: "breaking", changed: "breaking" },
    bin: { added: "feature", removed: "breaking", changed: "fix" },
    peerDependencies: { added: "breaking", removed: "feature", changed: "breaking" },
    peerDependenciesMeta: { added: "feature", removed: "breaking", changed: "breaking" },
  };

/** Whether everything that could be installed before still can. */
function isWiderRange(field: string, before: unknown, after: unknown): boolean {
  const ranges = field === "engines" || field === "peerDependencies";
  return ranges && typeof before === "string" && typeof after === "string" && subset(before, after);
}

function entriesOf(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    entriesOf(inner, path === "" ? key : `${path} ${key}`),
  );
}

/** Compares what two package.json files say of how a package is installed and loaded. */
export function comparePackageJson(before: PackageFacts, after: PackageFacts): Change[] {
  return fields.flatMap((field) => {
    if (sameJson(before[field], after[field])) return [];
    const [old, now] = [before[field], after[field]].map(
      (value) => new Map(value === undefined ? [] : entriesOf(value)),
    );
    if (old === undefined || now === undefined) return [];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
      const [was, is] = [old.get(key), now.get(key)];
      if (sameJson(was, is)) return [];
      const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
      const where = `${names[field]} ${key}`.trim();
      const said = {
        added: `is new: ${canonical(is)}`,
        removed: "is gone",
        changed: `is ${canonical(is)}, and was ${canonical(was)}`,
      };
      const text = `In package.json, ${where} ${said[kind]}.`;
      const level = isWiderRange(field, was, is) ? "feature" : meanings[field][kind];
      return [{ level, kind, where, text }];
    });
  });
}
