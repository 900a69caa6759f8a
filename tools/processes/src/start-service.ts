import { spawn } from "node:child_process";
import { type RunOptions, excerpt } from "./run.js";

/** A command that goes on until it is stopped. */
export interface Service {
  /** The first group of the pattern it was waited for with. */
  readonly ready: string;
  stop(): Promise<void>;
}

/**
 * Starts a command and waits until it prints a line that fits.
 *
 * @throws Error with its output, when it ends before that or takes longer than the timeout.
 */
export async function startService(
  command: string,
  args: readonly string[],
  pattern: RegExp,
  { cwd, env = {}, timeoutMs = 120_000 }: RunOptions,
): Promise<Service> {
  // A group of its own: what the command itself starts is stopped with it.
  const child = spawn(command, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, "SIGKILL");
    }
    await ended;
  };
  let printed = "";
  const ready = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${command} is not ready:\n${excerpt(printed)}`)),
      timeoutMs,
    );
    const look = (chunk: Buffer): void => {
      printed += chunk.toString("utf8");
      const found = pattern.exec(printed);
      if (found === null) return;
      clearTimeout(timer);
      for (const stream of [child.stdout, child.stderr]) stream.off("data", look).resume();
      resolve(found[1] ?? "");
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    child.once("error", reject);
    child.once("close", () => {
      clearTimeout(timer);
      reject(new Error(`${command} ${args.join(" ")} ended:\n${excerpt(printed)}`));
    });
  });
  try {
    return { ready: await ready, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
