import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { snapshotVersions } from "../commands/snapshot.js";
import { publishedPackages } from "../workspace/published-packages.js";

/** Generating and building everything anew takes a minute or two, and many times that on a busy machine. */
const timeoutMs = 1_200_000;

/** Whether there is something to release: changesets that wait, or versions raised and not yet recorded. */
async function isReleaseWaiting(copy: string): Promise<boolean> {
  const waiting = (await readdir(join(copy, ".changeset"))).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  if (waiting.length > 0) return true;
  const recorded = JSON.parse(
    await readFile(join(copy, "tools/changes/generated/last-release/release.json"), "utf8"),
  ) as { readonly packages: Readonly<Record<string, { readonly version: string }>> };
  const packages = await publishedPackages(copy);
  return packages.some(({ name, version }) => recorded.packages[name]?.version !== version);
}

/** Between two releases, a release is rehearsed all the same. */
async function ensureRelease(copy: string): Promise<void> {
  if (await isReleaseWaiting(copy)) return;
  const names = (await publishedPackages(copy)).map(({ name }) => `"${name}": patch`);
  const text = `---\n${names.join("\n")}\n---\n\nRehearses a release.\n`;
  await writeFile(join(copy, ".changeset/rehearsal.md"), text);
}

/**
 * Takes a release back and makes the versions of a snapshot, step by step as the workflow "Snapshot" does
 * after its tests, and builds them.
 */
export async function versionSnapshot(copy: string): Promise<void> {
  await run("git", ["checkout", "--quiet", "--", "."], { cwd: copy });
  await run("git", ["clean", "--quiet", "--force", "-d"], { cwd: copy });
  // One package's changeset waits: its dependants have to come along all the same.
  const [first] = await publishedPackages(copy);
  const text = `---\n"${first?.name}": patch\n---\n\nRehearses a snapshot.\n`;
  await writeFile(join(copy, ".changeset/rehearsal.md"), text);
  await snapshotVersions(copy);
  await run("npm", ["run", "generate"], { cwd: copy, timeoutMs });
  await run("npm", ["run", "build"], { cwd: copy, timeoutMs });
}

/** Makes new versions as the release's pull request does, unless it has been merged, and builds them. */
export async function versionPackages(copy: string): Promise<void> {
  await ensureRelease(copy);
  await run("npm", ["run", "release:version"], { cwd: copy, timeoutMs });
  await run("npx", ["turbo", "run", "build", "--output-logs=errors-only"], { cwd: copy, timeoutMs });
}
