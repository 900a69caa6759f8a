import { runBaseline, type Baseline } from "../baseline/run-baseline.js";
import { runFleet, type RunOutcome, type RunSettings } from "../supervise/run-fleet.js";
import { liveLine, statesLine, table } from "../view/table.js";

/** What the bench is asked for. */
export interface BenchSettings {
  /** Items of the run whose workers are killed. */
  readonly items: number;
  /** Items of the largest run without kills. */
  readonly idle: number;
  readonly workers: number;
  /** A tenth of everything. */
  readonly quick: boolean;
}

/** Runs fleets of several sizes on PostgreSQL, with and without kills, and the same work without an engine. */
export async function benchCommand({ items, idle, workers, quick }: BenchSettings): Promise<boolean> {
  const size = (count: number) => Math.max(100, quick ? Math.round(count / 10) : count);
  const base: RunSettings = {
    service: "recovery-services",
    items: size(items),
    workers,
    groups: 100,
    kills: 0,
    limits: {},
    postgres: true,
    durationMs: 20_000,
    retryAfterSeconds: 5,
    seed: 1,
    limitSeconds: 7200,
  };
  // As real services are asked: once a minute.
  const slow = { ...base, durationMs: 120_000, retryAfterSeconds: 60 };
  const small = await run("once a minute, without kills", { ...slow, items: size(1000) });
  const kills = Math.min(66, Math.round(base.items / 100));
  const killed = await run("with kills", { ...base, kills });
  const baseline = await runBaseline(base);
  process.stdout.write(`\n${beside(base.items, killed, baseline)}`);
  const large = await run("once a minute, without kills", { ...slow, items: size(idle) });
  process.stdout.write(`\n${growth(small, large)}`);
  return [small, killed, large].every(({ startedTwice, lost, states }) => {
    // The service can tell of each start, so that none is left to a person.
    return startedTwice === 0 && lost === 0 && states.needsOperator === 0;
  });
}

/** How the figures grow with the number of items; 1 is linear. */
function growth(small: RunOutcome, large: RunOutcome): string {
  const ratio = (of: (outcome: RunOutcome) => number) => of(large) / of(small);
  const { afterwards } = large;
  const readsOfCpu = (afterwards?.reads ?? 0) / Math.max(0.01, afterwards?.cpu ?? 0);
  return `from ${small.items} to ${large.items} items\n${table([
    ["  CPU of an item, times", ratio((outcome) => used(outcome) / outcome.items)],
    ["  peak memory of an item, times", ratio((outcome) => memory(outcome) / outcome.items)],
    ["  bytes of an item, times", ratio(({ stored, items }) => stored.bytes / items)],
    ["  rows of an item, times", ratio(({ stored, items }) => stored.rows / items)],
    ["  reads a minute that two cores carry, at the largest", 120 * readsOfCpu],
  ])}`;
}

function memory({ workers, database }: RunOutcome): number {
  return workers.memory + database.memory;
}

async function run(name: string, settings: RunSettings): Promise<RunOutcome> {
  const show = liveLine(process.stderr);
  const outcome = await runFleet(settings, ({ seconds, states, kills }) =>
    show(
      `${name}, ${settings.items}: ${seconds.toFixed(0)} s  ${statesLine(states)}${kills ? `, killed ${kills}` : ""}`,
    ),
  );
  process.stdout.write(`\n${name}\n${table(figures(outcome))}`);
  if (outcome.interrupted) throw new InterruptedError();
  return outcome;
}

/** Somebody wants no more of it. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}

/** CPU seconds of workers and database. */
function used({ workers, database }: RunOutcome): number {
  return workers.cpu + database.cpu;
}

function figures(outcome: RunOutcome): [string, string | number][] {
  const { items, states, startedTwice, lost, kills, unknown, requests, reads, stored } = outcome;
  const { workers, database, seconds, startSeconds, afterwards } = outcome;
  const thousands = items / 1000;
  return [
    ["  items", items],
    ["  succeeded", states.succeeded],
    ["  started twice", startedTwice],
    ["  lost", lost],
    ["  needing an operator", states.needsOperator],
    ["  kills", kills],
    ["  unknown starts: found and attached", unknown.found],
    ["  unknown starts: surely not there, made again", unknown.none],
    ["  unknown starts: left to a person", unknown.cannotTell],
    ["  requests", requests],
    ["  seconds", seconds],
    ["  starts a second, until all were started", items / Math.max(0.1, startSeconds)],
    ["  steps", reads],
    [
      "  steps a CPU second of workers and database together, starts included",
      reads / Math.max(0.01, used(outcome)),
    ],
    ["  the same, once all were started", (afterwards?.reads ?? 0) / Math.max(0.01, afterwards?.cpu ?? 0)],
    ["  CPU seconds of workers, per 1,000 items", workers.cpu / thousands],
    ["  CPU seconds of the database, per 1,000 items", database.cpu / thousands],
    ["  peak MB of workers, per 1,000 items", workers.memory / 1e6 / thousands],
    ["  peak MB of the database, per 1,000 items", database.memory / 1e6 / thousands],
    ["  rows an item, once all were started", stored.rows / items],
    ["  bytes an item, once all were started", stored.bytes / items],
  ];
}

function beside(items: number, fleet: RunOutcome, baseline: Baseline): string {
  return `${items} items\n${table([
    [
      "  CPU seconds: fleet's workers, its database",
      `${fleet.workers.cpu.toFixed(1)}, ${fleet.database.cpu.toFixed(1)}`,
    ],
    ["  CPU seconds: one process of Promise.all over pollers", baseline.cpu],
    ["  peak MB: fleet's workers, its database", `${mb(fleet.workers.memory)}, ${mb(fleet.database.memory)}`],
    ["  peak MB: one process of Promise.all over pollers", mb(baseline.memory)],
    ["  requests: fleet, Promise.all", `${fleet.requests}, ${baseline.requests}`],
    [
      "  seconds: fleet (with kills), Promise.all",
      `${fleet.seconds.toFixed(0)}, ${baseline.seconds.toFixed(0)}`,
    ],
    ["  Promise.all: failed", baseline.failed],
  ])}`;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
