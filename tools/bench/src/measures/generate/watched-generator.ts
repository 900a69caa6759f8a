import { spawn } from "node:child_process";
import { once } from "node:events";
import type { NodeCommand } from "./timed-run.js";

/** Our generator, which stays and generates again at every change. */
export interface WatchedGenerator {
  /** Makes a change, and waits until what follows from it is written. */
  after(change: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the command with `--watch` and waits until all is generated for the first time. */
export async function watchGenerator({ cwd, args }: NodeCommand): Promise<WatchedGenerator> {
  const child = spawn(process.execPath, [...args, "--watch"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  let printed = "";
  const done = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (chunk: Buffer): void => {
        printed += chunk.toString("utf8");
        if (!printed.includes("Waiting for changes")) return;
        const failed = printed.includes("in error");
        printed = "";
        child.stdout.off("data", look);
        if (failed) reject(new Error("the spec is in error"));
        else resolve();
      };
      child.stdout.on("data", look);
      void ended.then(() => reject(new Error(`the generator ended:\n${printed}`)));
    });
  await done();
  return {
    async after(change) {
      const again = done();
      await change();
      await again;
    },
    async stop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
