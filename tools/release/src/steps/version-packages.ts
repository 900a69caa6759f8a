import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { publishedPackages } from "../workspace/published-packages.js";

/** Generating and building everything anew takes a minute or two, and many times that on a busy machine. */
const timeoutMs = 1_200_000;

/** A release needs a reason; between two releases there may be none yet. */
async function ensureChangeset(copy: string): Promise<void> {
  const folder = join(copy, ".changeset");
  const waiting = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md");
  if (waiting.length > 0) return;
  const names = (await publishedPackages(copy)).map(({ name }) => `"${name}": patch`);
  await writeFile(join(folder, "rehearsal.md"), `---\n${names.join("\n")}\n---\n\nRehearses a release.\n`);
}

/**
 * Takes a release back and makes the versions of a snapshot, step by step as the workflow "Snapshot" does
 * after its tests, and builds them.
 */
export async function versionSnapshot(copy: string): Promise<void> {
  await run("git", ["checkout", "--quiet", "--", "."], { cwd: copy });
  await run("git", ["clean", "--quiet", "--force", "-d"], { cwd: copy });
  await ensureChangeset(copy);
  await run("npx", ["changeset", "version", "--snapshot"], { cwd: copy });
  await run("npm", ["run", "generate"], { cwd: copy, timeoutMs });
  await run("npm", ["run", "build"], { cwd: copy, timeoutMs });
}

/** Makes new versions as the release's pull request does, and builds them. */
export async function versionPackages(copy: string): Promise<void> {
  await ensureChangeset(copy);
  await run("npm", ["run", "release:version"], { cwd: copy, timeoutMs });
  await run("npx", ["turbo", "run", "build", "--output-logs=errors-only"], { cwd: copy, timeoutMs });
}
