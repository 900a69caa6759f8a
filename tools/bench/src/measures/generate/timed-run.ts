import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";

const report = new URL("usage-report.js", import.meta.url).href;

/** A command that runs on Node. */
export interface NodeCommand {
  readonly cwd: string;
  readonly args: readonly string[];
}

/** Seconds a run took, and seconds of CPU. */
export type RunFigures = Readonly<Record<"time" | "CPU", number>>;

/** Runs commands one after the other: time from the first start to the last end, CPU of all their processes. */
export async function timedRun(commands: readonly NodeCommand[], scratch: string): Promise<RunFigures> {
  const folder = await mkdtemp(join(scratch, "usage-"));
  const env = { NODE_OPTIONS: `--import=${report}`, BENCH_USAGE_FOLDER: folder };
  try {
    const began = performance.now();
    for (const { cwd, args } of commands) await run(process.execPath, args, { cwd, env, timeoutMs: 540_000 });
    const time = (performance.now() - began) / 1000;
    const files = await readdir(folder);
    const used = await Promise.all(
      files.map(async (file) => Number(await readFile(join(folder, file), "utf8"))),
    );
    return { time, CPU: used.reduce((sum, each) => sum + each, 0) / 1_000_000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}
