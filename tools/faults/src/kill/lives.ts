import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Job } from "./job.js";

const program = fileURLToPath(new URL("../../dist/kill/child.js", import.meta.url));

/** How a child ended. */
export interface Life {
  readonly killed: boolean;
  readonly code: number | null;
  /** Milliseconds from the beginning of the backup to the end of the program. */
  readonly ms: number;
  readonly errors: string;
}

/** Lets a child live; so long after the backup begins in it, it gets a signal that no program can catch. */
export function live(job: Job, killAfterMs?: number): Promise<Life> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, JSON.stringify(job)], {
      stdio: ["ignore", "pipe", "pipe"],
      // Hundreds of programs are loaded; compiling them once is enough.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "azbackup-compiled") },
    });
    let [began, errors] = [0, ""];
    let timer: NodeJS.Timeout | undefined;
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.stdout.once("data", () => {
      began = performance.now();
      if (killAfterMs !== undefined) timer = setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === "SIGKILL", code, ms: performance.now() - began, errors });
    });
  });
}
