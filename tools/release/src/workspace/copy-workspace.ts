import { cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "@azbackup/processes";

async function filesOf(root: string): Promise<string[]> {
  const listed = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
  });
  return listed.split("\0").filter((path) => path !== "");
}

async function copyFiles(root: string, copy: string): Promise<void> {
  for (const path of await filesOf(root)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    // A file that was removed and not yet committed as such is still in git's list.
    await cp(join(root, path), join(copy, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
}

/** Links what is installed; the workspace's own packages are links already, relative to the copy. */
async function linkInstalled(root: string, copy: string): Promise<void> {
  const [from, to] = [join(root, "node_modules"), join(copy, "node_modules")];
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name === "@azbackup" || name.startsWith(".package-lock")) continue;
    await symlink(join(from, name), join(to, name));
  }
  await cp(join(from, "@azbackup"), join(to, "@azbackup"), { recursive: true, verbatimSymlinks: true });
}

/**
 * Copies what is or could be committed to a new folder, as a git repository of its own, so that a
 * release can be made there. Nothing that was built comes along.
 */
export async function copyWorkspace(root: string, copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  await copyFiles(root, copy);
  await linkInstalled(root, copy);
  const git = async (...args: string[]) => run("git", args, { cwd: copy });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "rehearsal");
  await git("config", "user.email", "rehearsal@localhost");
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--message=Rehearsal");
}
