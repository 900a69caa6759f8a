import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { publishedPackages } from "../workspace/published-packages.js";

/**
 * Gives every package a version of this commit. All of them, whatever changesets wait: a package left at
 * its old version could not be installed together with a snapshot of what it depends on.
 *
 * @param root where changesets reads and writes
 */
export async function snapshotVersions(root: string): Promise<void> {
  const file = join(root, ".changeset/snapshot-of-all.md");
  const bumps = (await publishedPackages(root)).map(({ name }) => `"${name}": patch`);
  await writeFile(file, `---\n${bumps.join("\n")}\n---\n\nA snapshot.\n`);
  try {
    await run("npx", ["changeset", "version", "--snapshot"], { cwd: root });
  } finally {
    await rm(file, { force: true });
  }
}
