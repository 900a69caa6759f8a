import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded into every process of a command that is measured, before anything else of it.
const file = process.env["BENCH_USAGE_FILE"];

if (file !== undefined && isMainThread) {
  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${user + system}\n`);
  });
}
