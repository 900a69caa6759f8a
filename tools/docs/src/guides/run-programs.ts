import { pathToFileURL } from "node:url";
import { format } from "node:util";

/** Runs the programs it is given, one after the other, and prints as JSON what became of each. */

/** What became of a program. */
export interface ProgramRun {
  /** What it printed, line by line. */
  readonly printed: readonly string[];
  /** What it threw. */
  readonly error?: string;
}

async function runProgram(file: string): Promise<ProgramRun> {
  const printed: string[] = [];
  const log = (...values: readonly unknown[]): void => void printed.push(...format(...values).split("\n"));
  Object.assign(console, { log });
  try {
    await import(pathToFileURL(file).href);
    return { printed };
  } catch (error) {
    return { printed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const runs: ProgramRun[] = [];
for (const file of process.argv.slice(2)) runs.push(await runProgram(file));
// A program that has failed may have left something open.
process.stdout.write(JSON.stringify(runs), () => process.exit());
