import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { jobVariable } from "../job.js";

/** A process of a run. */
export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Resolves once it has ended: with its code, or undefined where it was killed. */
  readonly ended: Promise<number | undefined>;
}

/**
 * Starts a program of this package.
 *
 * @param program its file below `dist`, without an ending
 * @param onLine told of each line of JSON it prints
 * @param onError told of each other line
 */
export function startChild(
  program: string,
  job: unknown,
  onLine: (line: unknown) => void,
  onError: (line: string) => void,
): Child {
  const file = fileURLToPath(new URL(`../../dist/${program}.js`, import.meta.url));
  const env = { ...process.env, [jobVariable]: JSON.stringify(job), NODE_NO_WARNINGS: "1" };
  // Not of the terminal's group: an interrupt is for the run, which ends its processes in its own order.
  const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  createInterface({ input: child.stdout }).on("line", (line) => onLine(JSON.parse(line)));
  createInterface({ input: child.stderr }).on("line", onError);
  const ended = new Promise<number | undefined>((done) => {
    child.once("close", (code) => done(code ?? undefined));
  });
  return { process: child, pid: child.pid ?? 0, ended };
}
