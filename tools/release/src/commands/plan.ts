import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "@azbackup/processes";
import { latestEntry, tidyChangelog } from "../changelog/tidy.js";
import { publishedPackages } from "../workspace/published-packages.js";

/** A package's next version and what its changelog is going to say of it. */
export interface PlannedRelease {
  readonly name: string;
  readonly before: string;
  readonly version: string;
  readonly entry: string;
}

/** What changesets reads and writes; all else of the repository is of no concern to a version. */
const relevant = /(^|\/)(package\.json|CHANGELOG\.md)$|^\.changeset\//;

async function copyOf(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "azbackup-plan-"));
  const listed = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
  });
  for (const path of listed.split("\0").filter((path) => relevant.test(path))) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(join(root, path), join(copy, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await symlink(join(root, "tools/release/dist"), join(copy, "tools/release/dist"));
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  const git = async (...args: string[]) => run("git", args, { cwd: copy });
  await git("init", "--quiet", "--initial-branch=main");
  await git(
    "-c",
    "user.name=plan",
    "-c",
    "user.email=plan@localhost",
    "commit",
    "--quiet",
    "--allow-empty",
    "--message=Plan",
  );
  return copy;
}

/** What the waiting changesets would release; nothing of the working tree is changed. */
export async function planRelease(root: string): Promise<PlannedRelease[]> {
  const before = new Map((await publishedPackages(root)).map(({ name, version }) => [name, version]));
  const copy = await copyOf(root);
  try {
    await run("npx", ["changeset", "version"], { cwd: copy });
    const after = await publishedPackages(copy);
    const planned = after.filter(({ name, version }) => before.get(name) !== version);
    return await Promise.all(
      planned.map(async ({ name, version, folder }) => {
        const text = await readFile(join(folder, "CHANGELOG.md"), "utf8");
        const entry = latestEntry(tidyChangelog(text, new Date().toISOString().slice(0, 10)));
        return { name, version, entry, before: before.get(name) ?? "" };
      }),
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
