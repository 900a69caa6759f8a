import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeChangeset } from "./changeset/write-changesets.js";
import { printed } from "./print.js";
import { assess } from "./release/assess.js";
import { reportPath } from "./release/current-state.js";

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * What `npm run generate` does once the services are generated: API reports, changesets, and a text for
 * a person that says what changed since the last release and what it means: of these services and of what
 * is written by hand. Without services, of all.
 */
export function afterGenerate(root: string, services: readonly string[]): string {
  const all = assess(root, services);
  for (const { package: published, api } of all) {
    const path = join(root, reportPath(published.folder));
    if (textOf(path) !== api) writeFileSync(path, api);
  }
  return all
    .map((assessment) => {
      const outcome = writeChangeset(root, assessment, all);
      return printed(assessment, outcome);
    })
    .join("");
}
