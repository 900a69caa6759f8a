import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type TypeProblem, typeCheck } from "./type-check.js";

function run(root: string, command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr}`);
}

/**
 * Type-checks the contract tests of an earlier commit against the clients in the working tree: what they
 * call is what users call.
 */
export function checkOldTests(root: string, commit: string): TypeProblem[] {
  const folder = join(root, ".cache/old-tests");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, "tests.tar");
  run(root, "git", "archive", `--output=${archive}`, commit, "--", ":(glob)packages/*/test/generated/**");
  run(folder, "tar", "-xf", "tests.tar");
  // The old tests and the new sources are laid over each other, so that relative imports meet.
  return typeCheck(folder, join(root, "tsconfig.base.json"), { rootDirs: [root, folder], rootDir: root });
}
