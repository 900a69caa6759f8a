import { startContender, takeTurns } from "../../contender/index.js";
import type { Contender, Figures } from "../../contender/index.js";
import type { Context, Measure, Series } from "../../measure.js";
import { hasAutoRest } from "../../peers/autorest.js";
import { connections } from "./follower.js";
import type { Work } from "./work.js";

interface Case extends Work {
  readonly name: string;
  readonly count: number;
  /** How often each contender takes its turn. */
  readonly turns: number;
}

const cases: readonly Case[] = [
  { name: "1 operation", count: 1, turns: 3, durationMs: 1750, retryAfterSeconds: 1 },
  { name: "100 operations", count: 100, turns: 3, durationMs: 1750, retryAfterSeconds: 1 },
  { name: "10,000 operations", count: 10_000, turns: 2, durationMs: 9750, retryAfterSeconds: 5 },
];

const ours = "azbackup";
const peer = "AutoRest + core-lro";
const programs: Readonly<Record<string, string>> = { [ours]: "azbackup", [peer]: "autorest" };
const units = {
  CPU: "ms",
  "peak memory": "MB",
  "noticed late, median": "ms",
  "noticed late, 99 of 100": "ms",
};
const here = (file: string): URL => new URL(file, import.meta.url);

/** One turn in a process of its own, since the peak of a process's memory is never forgotten. */
async function turn(contender: string, each: Case, root: string, server: Contender): Promise<Figures> {
  const { port = 0 } = await server.turn();
  const told = {
    contender: programs[contender],
    endpoint: `http://127.0.0.1:${port}`,
    root,
    count: each.count,
    duration: each.durationMs,
    "retry-after": each.retryAfterSeconds,
  };
  const args = Object.entries(told).map(([option, value]) => `--${option}=${value}`);
  const started = await startContender(contender, here("contender.js"), { args });
  try {
    const { requests: before = 0 } = await server.turn();
    const figures = await started.turn();
    const { requests: after = 0 } = await server.turn();
    return { ...figures, requests: after - before };
  } finally {
    await started.stop();
  }
}

async function run({ root, quick, log }: Context): Promise<readonly Series[]> {
  const names = (await hasAutoRest(root)) ? [ours, peer] : [ours];
  const server = await startContender("server", here("server.js"));
  try {
    const series: Series[] = [];
    for (const each of cases) {
      log(each.name);
      const contenders = names.map((name) => ({
        name,
        turn: () => turn(name, each, root, server),
      }));
      series.push(...(await takeTurns(each.name, contenders, quick ? 1 : each.turns, units)));
    }
    return series;
  } finally {
    await server.stop();
  }
}

const many = "10,000 operations";

/** What it costs to follow many operations at once. */
export const polling: Measure = {
  name: "polling",
  title: "Following many operations at once",
  explains: `Each contender starts so many backups of a MySQL server at once and follows them to their end, in a process of its
own for each turn; the service is a fake in another process, on loopback, over HTTP with keep-alive and at most ${connections}
connections. A backup of the first two cases takes 1.75 s and the service asks to wait 1 s between two readings
(\`Retry-After\`); one of ten thousand takes 9.75 s, with 5 s between readings. All clients keep to that, so the end cannot be known sooner
than 250 ms after it came. CPU is user and system time of the contender's process from the first start to the last end,
after a warm-up with 200 backups that are done at once; peak memory is the largest resident set of the process; requests are
counted by the service: the starts, the readings, the results. Late is the time from the moment the service is done with a backup
to the moment the caller has the result, its median and the value that 99 of 100 stay below. Missed are backups whose success the caller was not told of, or
was told of too early. Each figure is the median of the turns. AutoRest's clients read the status twice right after the start, which the service has not asked for.

Both send a start and two or three reads for each operation over the same \`node:http\`, and that is most of what they take; half of
AutoRest's is not to be had while the requests are the same. Ours keeps what waits for one of the 128 connections out of Node's client.`,
  ours,
  peer,
  charted: "CPU",
  lines: true,
  budgets: [
    {
      text: "CPU of 10,000 operations polled at once, against AutoRest's client with `@azure/core-lro`",
      of: { case: many, contender: ours, metric: "CPU" },
      against: { case: many, contender: peer, metric: "CPU" },
      limit: 0.5,
      exclusive: true,
    },
    {
      text: "Peak memory of 10,000 operations polled at once, against the same",
      of: { case: many, contender: ours, metric: "peak memory" },
      against: { case: many, contender: peer, metric: "peak memory" },
      limit: 0.5,
      exclusive: true,
    },
    {
      text: "Operations missed, of 10,000 polled at once",
      of: { case: many, contender: ours, metric: "missed" },
      limit: 0,
    },
  ],
  run,
};
