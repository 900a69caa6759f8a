import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * `npm run measure -w @azbackup/cli`: how long help takes, as a whole process from start to end, what CPU
 * that is, and how much memory it has at its most; beside a process that does nothing. Medians of 21 runs
 * that take turns.
 */
const main = fileURLToPath(new URL("../main.js", import.meta.url));
const rounds = 21;
const limits = { time: 150, memory: 60 };
const report = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1000]));
})`;

/** The service with most to say. */
const folder = new URL("../services/", import.meta.url);
const largest = readdirSync(folder)
  .filter((name) => name !== "index.json")
  .sort((a, b) => statSync(new URL(b, folder)).size - statSync(new URL(a, folder)).size)[0]
  ?.replace(".json", "");

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["a process that does nothing", ["--eval", "0"]],
  ["azbackup --help", [main, "--help"]],
  [`azbackup ${largest} --help`, [main, largest ?? "", "--help"]],
];

interface Figures {
  readonly time: number[];
  readonly cpu: number[];
  readonly memory: number[];
}

function measure(words: readonly string[], { time, cpu, memory }: Figures): void {
  const began = performance.now();
  const args = ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...words];
  const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  time.push(performance.now() - began);
  // The report above writes them.
  const [peak, used] = JSON.parse(stderr) as [number, number];
  memory.push(peak);
  cpu.push(used);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const all = cases.map(([title, words]) => ({
  title,
  words,
  figures: { time: [], cpu: [], memory: [] } as Figures,
}));
for (let round = 0; round < rounds; round += 1) for (const { words, figures } of all) measure(words, figures);
for (const { title, figures } of all) {
  const [time, cpu, memory] = [figures.time, figures.cpu, figures.memory].map(median);
  process.stdout.write(
    `${title.padEnd(34)} ${(time ?? 0).toFixed(0).padStart(5)} ms ${(cpu ?? 0).toFixed(0).padStart(5)} ms CPU ${(memory ?? 0).toFixed(1).padStart(6)} MB\n`,
  );
}
process.stdout.write(`Help is meant to take at most ${limits.time} ms, and ${limits.memory} MB.\n`);
