import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releasedPrograms } from "./released-program.js";
import { type TypeProblem, typeCheck } from "./type-check.js";

/**
 * Type-checks what was released against what the packages are now (as built). Takes API reports by name
 * of the package, and returns what does not compile, by the same name.
 */
export function checkReleased(
  root: string,
  reports: ReadonlyMap<string, string>,
): Map<string, TypeProblem[]> {
  const folder = join(root, ".cache/old-code");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const owners = new Map<string, string>();
  for (const [name, report] of reports) {
    for (const [entry, program] of releasedPrograms(report)) {
      const file = `${name}-${entry}.ts`.replaceAll(/[@/]+/g, "-").replace(/^-/, "");
      owners.set(file, name);
      writeFileSync(join(folder, file), program);
    }
  }
  const found = new Map<string, TypeProblem[]>();
  for (const problem of typeCheck(folder, join(root, "tsconfig.base.json"), { noImplicitAny: false })) {
    const name = owners.get(problem.file) ?? problem.file;
    found.set(name, [...(found.get(name) ?? []), problem]);
  }
  return found;
}
