import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bump } from "../bump.js";
import { type Assessment, isCovered } from "../release/assess.js";
import { told, ownChanges } from "../release/compare-states.js";
import { publishedPackages } from "../release/published-packages.js";
import { changesetText, isUntouched } from "./changeset-text.js";
import { changesetFolder, readChangesets } from "./read-changesets.js";

/** What was done about the changeset of a service. */
export type Outcome = "written" | "removed" | "edited by hand" | "covered already" | "none";

/** The file that `npm run generate` keeps for a service. */
export function changesetFile(service: string): string {
  return `${changesetFolder}/spec-${service}.md`;
}

/** Other packages that ship something of this service, and that no changeset covers. */
function besides(root: string, service: string, all: readonly Assessment[]): string[] {
  return all
    .filter(({ package: { folder } }) =>
      existsSync(join(root, folder, "generated", `${service}.manifest.json`)),
    )
    .filter((assessment) => assessment.level !== undefined && !isCovered(assessment))
    .map(({ package: { name } }) => name);
}

/** Whether one of the changesets that count is about this package, and not about several clients at once. */
function isTold(root: string, { changes, changesets }: Assessment): boolean {
  if (ownChanges(changes).length === 0) return true;
  const clients = publishedPackages(root).filter(({ service }) => service !== undefined);
  return readChangesets(root)
    .filter(({ file }) => changesets.includes(file))
    .some(({ bumps }) => clients.filter(({ name }) => bumps.has(name)).length === 1);
}

/**
 * Writes the changeset of a service that changed, or removes it when nothing is left to tell. One that
 * was edited is left alone, and so is everything when other changesets cover the change.
 */
export function writeChangeset(root: string, assessment: Assessment, all: readonly Assessment[]): Outcome {
  const { package: published, needed, changes } = assessment;
  if (published.service === undefined) return "none";
  const path = join(root, changesetFile(published.service));
  const present = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (present !== undefined && !isUntouched(present)) return "edited by hand";
  if (needed === undefined) {
    if (present !== undefined) rmSync(path);
    return present === undefined ? "none" : "removed";
  }
  if (present === undefined && isCovered(assessment) && isTold(root, assessment)) return "covered already";
  const others = besides(root, published.service, all).map((name): [string, Bump] => [name, "patch"]);
  const text = changesetText(new Map([[published.name, needed], ...others]), told(changes));
  if (text !== present) writeFileSync(path, text);
  return "written";
}
