import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Context, Measure } from "./measure.js";
import type { MeasureResult } from "./report/index.js";

/** Where and how measures are run. */
export interface RunSettings extends Pick<Context, "root" | "peers" | "quick"> {
  /** Says on the terminal what is being done. */
  readonly log: (line: string) => void;
  /** Called with each measure when it is done. */
  readonly done: (result: MeasureResult) => void;
}

/** Runs measures one after the other, each with an empty folder that is removed after it. */
export async function runMeasures(
  measures: readonly Measure[],
  { root, peers, quick, log, done }: RunSettings,
): Promise<MeasureResult[]> {
  const results: MeasureResult[] = [];
  for (const measure of measures) {
    // Inside of the repository: what is generated there finds its packages.
    const scratch = join(root, ".cache/bench", `${measure.name}-${process.pid}`);
    await mkdir(scratch, { recursive: true });
    try {
      const say = (line: string): void => log(`${measure.name}: ${line}`);
      const series = await measure.run({ root, peers, scratch, quick, log: say });
      const result = { measure, series };
      results.push(result);
      done(result);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  return results;
}
