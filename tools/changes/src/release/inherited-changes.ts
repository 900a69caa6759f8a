import type { Change } from "../change.js";
import { parseReport, reportBlocks } from "../api/parse-report.js";
import { ownChanges, type StateChanges } from "./compare-states.js";

/** A package, its API reports (the last release's, today's), and what changed in it. */
export interface ChangedPackage {
  readonly name: string;
  readonly reports: readonly string[];
  readonly changes: StateChanges;
}

/** What an API report imports, by the entry point it comes from. */
function importsOf(reports: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const code of reports.flatMap((report) => [...reportBlocks(report).values()])) {
    for (const [, names = "", entry = ""] of code.matchAll(/^import type \{([^}]*)\} from "([^"]+)";$/gm)) {
      const known = found.get(entry) ?? new Set();
      for (const name of names.split(",")) known.add(name.trim().replace(/ as .*/, ""));
      found.set(entry, known);
    }
  }
  return found;
}

/** The symbols of a package that are reached from those a dependant imports. */
function reachedSymbols(
  reports: readonly string[],
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const reached = new Set<string>();
  const surfaces = reports.flatMap((report) => [...parseReport(report)]);
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    const declarations = surfaces.flatMap(([, surface]) => surface.get(name) ?? []);
    if (declarations.length === 0) return;
    reached.add(name);
    for (const { text, head } of declarations) {
      for (const [word] of `${head} ${text}`.matchAll(/[A-Z]\w*/g)) visit(word);
    }
  };
  for (const [entry] of surfaces) for (const name of imports.get(entry) ?? []) visit(name);
  return reached;
}

/**
 * The breaking changes of the packages a package builds on that its own users meet: they write options and
 * read results whose types stand in another package. A dependant of such a version that went out as a
 * patch would be taken in by `^` and not compile.
 */
export function inheritedChanges(dependant: ChangedPackage, all: readonly ChangedPackage[]): Change[] {
  const imports = importsOf(dependant.reports);
  return all
    .filter(({ name }) => name !== dependant.name)
    .flatMap((base) => {
      const breaking = ownChanges(base.changes).filter(({ level }) => level === "breaking");
      if (breaking.length === 0) return [];
      const reached = reachedSymbols(base.reports, imports);
      return breaking
        .filter(({ where }) => [...where.matchAll(/\w+/g)].some(([word]) => reached.has(word)))
        .map((change) => ({
          ...change,
          where: `${base.name} ${change.where}`,
          text: `${base.name}: ${change.text}`,
        }));
    });
}
