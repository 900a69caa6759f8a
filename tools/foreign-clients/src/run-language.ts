import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Outcome } from "./outcome.js";

/** Runs a program that prints an outcome a line; what else it prints is nobody's business. */
export async function outcomesOf(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<readonly Outcome[]> {
  const { stdout } = await promisify(execFile)(command, [...args], {
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 20 * 60_000,
  });
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line): Outcome => JSON.parse(line));
}

/** True when a command can be run. */
export async function isInstalled(command: string, ...args: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, [...args], { timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}
