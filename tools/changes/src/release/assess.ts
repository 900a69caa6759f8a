import { type Bump, bumpFor, isEnough, larger } from "../bump.js";
import { type Level, highestLevel } from "../change.js";
import { type Changeset, readChangesets } from "../changeset/read-changesets.js";
import { type StateChanges, compareStates, noticed } from "./compare-states.js";
import { currentState } from "./current-state.js";
import { inheritedChanges } from "./inherited-changes.js";
import { readLastRelease } from "./last-release.js";
import type { PublishedPackage } from "./package-state.js";
import { publishedPackages } from "./published-packages.js";

/** What has become of a package since the last release, and whether a changeset says so. */
export interface Assessment {
  readonly package: PublishedPackage;
  readonly changes: StateChanges;
  /** The API report as the sources say. */
  readonly api: string;
  /** The version of the last release. */
  readonly version: string;
  /** Undefined when nothing changed. */
  readonly level: Level | undefined;
  /** Undefined too when the version has been raised already, and the release is under way. */
  readonly needed: Bump | undefined;
  /** What the changesets that count ask for. */
  readonly covered: Bump | undefined;
  /** The changesets that count and name the package. */
  readonly changesets: readonly string[];
}

function coverage(
  name: string,
  changesets: readonly Changeset[],
): Pick<Assessment, "covered" | "changesets"> {
  let covered: Bump | undefined;
  const files: string[] = [];
  for (const { file, bumps } of changesets) {
    const bump = bumps.get(name);
    if (bump === undefined) continue;
    covered = larger(covered, bump);
    files.push(file);
  }
  return { covered, changesets: files };
}

/**
 * Compares every published package with the last release. What users notice has to be told by a changeset
 * that came after that release; for a change inside, one that waits already is as good.
 *
 * @param services the generated packages to look at, besides all that are written by hand; without any, all
 */
export function assess(root: string, services: readonly string[] = []): Assessment[] {
  const packages = publishedPackages(root).filter(
    ({ service }) => service === undefined || services.length === 0 || services.includes(service),
  );
  const released = readLastRelease(
    root,
    packages.map(({ name }) => name),
  );
  const waiting = readChangesets(root);
  const newer = waiting.filter(({ file }) => !released.changesets.includes(file));
  const compared = packages.map((published) => {
    const before = released.packages.get(published.name);
    const now = currentState(root, published);
    const reports = [before?.api ?? [], now.api].flat();
    return { name: published.name, published, before, now, reports, changes: compareStates(before, now) };
  });
  return compared.map((one) => {
    const { published, before, now } = one;
    const inherited = before === undefined ? [] : inheritedChanges(one, compared);
    const changes = { ...one.changes, inherited };
    const seen = noticed(changes);
    const level = highestLevel(seen) ?? (changes.inside ? "fix" : undefined);
    const version = before?.version ?? now.version;
    return {
      package: published,
      changes,
      api: now.api,
      version,
      level,
      needed: level === undefined || now.version !== version ? undefined : bumpFor(level, version),
      ...coverage(published.name, before !== undefined && seen.length > 0 ? newer : waiting),
    };
  });
}

/** Whether changesets say enough about a package. */
export function isCovered({ needed, covered }: Assessment): boolean {
  return needed === undefined || isEnough(covered, needed);
}

/** One line for each package whose changes no changeset covers. */
export function uncovered(assessments: readonly Assessment[]): string[] {
  return assessments
    .filter((assessment) => !isCovered(assessment))
    .map(({ package: { name }, level, needed, covered, changesets }) =>
      covered === undefined
        ? `${name}: changed (${level}), and no changeset says so; it needs one with "${needed}".`
        : `${name}: ${changesets.join(", ")} asks for "${covered}", and the change (${level}) needs "${needed}".`,
    );
}
