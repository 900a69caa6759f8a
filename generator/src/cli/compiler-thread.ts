import { parentPort } from "node:worker_threads";
import { compileSpec } from "./compile-spec.js";
import type { Job, Outcome } from "./compilers.js";

async function outcomeOf({ folder, options, parts }: Job): Promise<Outcome> {
  try {
    return { compiled: await compileSpec(folder, options, parts) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome, []));
});
