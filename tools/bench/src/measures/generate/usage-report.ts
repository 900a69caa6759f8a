import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

// Loaded into every process of a command that is measured, before anything else of it.
const folder = process.env["BENCH_USAGE_FOLDER"];

/** Milliseconds between two reports: a process that is ended from outside loses no more than what it did since. */
const interval = 100;

if (folder !== undefined && isMainThread) {
  const file = join(folder, String(process.pid));
  const report = (): void => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, String(user + system));
  };
  process.once("exit", report);
  setInterval(report, interval).unref();
}
