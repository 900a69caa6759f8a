import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { run } from "@azbackup/processes";
import { newcomerEnvironment } from "./newcomer-environment.js";
import type { Step } from "./read-walk.js";
import { unsaid } from "./unsaid.js";

/** A release is rehearsed, and all tests run, in minutes. */
const timeoutMs = 40 * 60_000;

async function runCommand(command: string, cwd: string): Promise<string> {
  return run("sh", ["-c", command], { cwd, env: newcomerEnvironment(process.env), timeoutMs });
}

/**
 * Does what a page says, step by step, beginning in `folder`.
 *
 * @param say is told of each step before it is done
 * @throws Error with the line of the page, for a command that fails, one that does not print what the
 *   page says, and an edit that does not apply
 */
export async function takeWalk(
  steps: readonly Step[],
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  let cwd = folder;
  for (const step of steps) {
    if (step.kind === "file") {
      say(`writes ${step.name}`);
      await writeFile(join(cwd, step.name), step.text);
    } else if (step.kind === "edit") {
      say(`edits ${step.diff.split("\n").filter((line) => line.startsWith("+++")).length} files`);
      const patch = join(folder, "../walk.diff");
      await writeFile(patch, step.diff);
      await run("git", ["apply", patch], { cwd });
    } else {
      say(step.command);
      const [, into] = /^cd (\S+)$/.exec(step.command) ?? [];
      if (into !== undefined) cwd = resolve(cwd, into);
      else {
        const printed = await runCommand(step.command, cwd);
        const missing = unsaid(printed, step.says);
        if (missing !== undefined) {
          throw new Error(`line ${step.line}: ${step.command} does not print\n${missing}\nbut\n${printed}`);
        }
      }
    }
  }
}
