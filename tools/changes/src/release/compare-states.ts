import { compareApi } from "../api/compare-api.js";
import { compareBehaviour } from "../behaviour/compare-behaviour.js";
import type { Change } from "../change.js";
import { comparePackageJson } from "../package-json/compare-package-json.js";
import { compareWire } from "../wire/compare-wire.js";
import { compareXsd } from "../wire/compare-xsd.js";
import type { PackageState } from "./package-state.js";

/** What changed between two states of a package, from two sides. */
export interface StateChanges {
  /** What the service, or whoever waits for an operation, notices. */
  readonly wire: readonly Change[];
  /** What the compiler of a user's code notices. */
  readonly api: readonly Change[];
  /** What users of this package notice of a change in one it builds on; told by that one's changeset. */
  readonly inherited: readonly Change[];
  /** Something is shipped that was not, though neither side notices. */
  readonly inside: boolean;
}

function xsdChanges(before: PackageState["xsd"], after: PackageState["xsd"]): Change[] {
  return [...before].flatMap(([file, text]) => {
    const same = after.get(file);
    // A schema that is gone shows in the OpenAPI documents; its file may only be split in another way.
    return same === undefined ? [] : compareXsd(file, text, same);
  });
}

function versionChange(before: PackageState, after: PackageState): Change[] {
  if (before.apiVersion === after.apiVersion) return [];
  const text = `Requests go out in API version \`${after.apiVersion}\` unless told otherwise, and did in \`${before.apiVersion}\`.`;
  return [{ level: "breaking", kind: "default", where: "the API version", text }];
}

/** Compares two states of a package. */
export function compareStates(before: PackageState | undefined, after: PackageState): StateChanges {
  if (before === undefined) {
    const text = "The package is new.";
    return {
      wire: [],
      api: [{ level: "feature", kind: "added", where: "package", text }],
      inherited: [],
      inside: true,
    };
  }
  const wire = [
    ...versionChange(before, after),
    ...compareWire(before.contracts, after.contracts),
    ...xsdChanges(before.xsd, after.xsd),
    ...compareBehaviour(before.behaviour, after.behaviour),
  ];
  const api = [
    ...compareApi(before.api, after.api),
    ...comparePackageJson(before.packageJson, after.packageJson),
  ];
  return { wire, api, inherited: [], inside: before.digest !== after.digest };
}

/** What users notice of a package's own changes, from both sides, each once. */
export function ownChanges({ wire, api }: StateChanges): Change[] {
  const told = new Set(wire.map(({ where, kind, level }) => `${where} ${kind} ${level}`.toLowerCase()));
  return [
    ...wire,
    ...api.filter(({ where, kind, level }) => !told.has(`${where} ${kind} ${level}`.toLowerCase())),
  ];
}

/** All that users of a package notice. */
export function noticed(changes: StateChanges): Change[] {
  return [...ownChanges(changes), ...changes.inherited];
}

/** What is told of a package: its own changes, or, when there are none, what it inherits. */
export function told(changes: StateChanges): readonly Change[] {
  const own = ownChanges(changes);
  return own.length > 0 ? own : changes.inherited;
}
