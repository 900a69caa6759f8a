import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFleet, itemStates, type Fleet, type ItemState, type Limits } from "@azbackup/fleet";
import { startEmulator, type RunningEmulator } from "../emulator/start-emulator.js";
import { itemsOf, type Item, type RunJob, type ServiceName } from "../job.js";
import { Meter, type Cpu } from "../measure/meter.js";
import type { Usage } from "../measure/processes.js";
import { startPostgres, type RunningPostgres, type StoreSize } from "../postgres/start-postgres.js";
import { kindOf } from "../worker/kinds.js";
import { times } from "../worker/times.js";
import { startChild, type Child } from "./child.js";
import { judge, type Verdict } from "./judge.js";
import { planDeaths, randomFrom } from "./plan-deaths.js";

/** What is run. */
export interface RunSettings {
  readonly service: ServiceName;
  readonly items: number;
  /** Processes; loops of one process where the store is embedded. */
  readonly workers: number;
  readonly groups: number;
  readonly kills: number;
  readonly postgres: boolean;
  readonly durationMs: number;
  readonly retryAfterSeconds: number;
  /** Of a group, over all workers. */
  readonly limits: Limits;
  readonly seed: number;
  /** Seconds after which it is given up. */
  readonly limitSeconds: number;
}

/** How far a run is. */
export interface Progress {
  readonly seconds: number;
  readonly states: Readonly<Record<ItemState, number>>;
  readonly kills: number;
}

/** What came of a run. */
export interface RunOutcome extends Verdict {
  readonly items: number;
  readonly kills: number;
  /** Items with starts of which nobody knew, by what the service could tell of them. */
  readonly unknown: UnknownStarts;
  readonly requests: number;
  /** The most work of one group at the same time, by the emulator's count. */
  readonly mostAtOnce: number;
  /** The most requests of one group in any ten seconds, by the emulator's count. */
  readonly busiest: number;
  readonly seconds: number;
  readonly startSeconds: number;
  readonly workers: Usage;
  readonly database: Usage;
  /** From the moment on at which all was started: reads, and the processor seconds they took. */
  readonly afterwards: { readonly reads: number; readonly cpu: number; readonly seconds: number } | undefined;
  /** What is stored once everything is started, in PostgreSQL. */
  readonly stored: StoreSize;
  readonly errors: readonly string[];
  /** It was told to stop before all was done. */
  readonly interrupted: boolean;
}

/** What became of starts of which nobody knew; an item may have had more than one. */
export interface UnknownStarts {
  /** They had happened, and were attached to. */
  readonly found: number;
  /** They surely had not happened, and were made again. */
  readonly none: number;
  /** Left to a person. */
  readonly cannotTell: number;
}

const signals = ["SIGINT", "SIGTERM"] as const;
const noStates = Object.fromEntries(itemStates.map((state) => [state, 0])) as Record<ItemState, number>;

/** Runs a fleet against the emulator, with workers that are killed, and says what came of it. */
export async function runFleet(
  settings: RunSettings,
  show: (progress: Progress) => void,
): Promise<RunOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "azbackup-fleet-"));
  let postgres: RunningPostgres | undefined;
  let emulator: RunningEmulator | undefined;
  const run = new Run(settings, show);
  // Nothing of a run outlives it, not the database either.
  const interrupt = () => {
    run.interrupted = true;
    void run.stop();
  };
  for (const signal of signals) process.once(signal, interrupt);
  try {
    if (settings.postgres) postgres = await startPostgres();
    emulator = await startEmulator(settings);
    return await run.go(emulator, join(folder, "store"), postgres);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
    await run.stop();
    emulator?.stop();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One run, with its living and dead workers. */
class Run {
  readonly #settings: RunSettings;
  readonly #show: (progress: Progress) => void;
  readonly #living = new Set<Child>();
  readonly #errors = new Set<string>();
  readonly #searches = {
    found: new Set<unknown>(),
    none: new Set<unknown>(),
    cannotTell: new Set<unknown>(),
  };
  #states: Readonly<Record<ItemState, number>> = noStates;
  /** Whether it was told to stop before its end. */
  interrupted = false;
  #over = false;
  #kills = 0;
  #stored: StoreSize = { rows: 0, bytes: 0 };
  #startSeconds = 0;
  /** Once all was started. */
  #then: { readonly cpu: Cpu; readonly reads: number; readonly seconds: number } | undefined;

  constructor(settings: RunSettings, show: (progress: Progress) => void) {
    this.#settings = settings;
    this.#show = show;
  }

  async stop(): Promise<void> {
    this.#over = true;
    for (const child of this.#living) child.process.kill("SIGKILL");
    await Promise.all([...this.#living].map(({ ended }) => ended));
  }

  async go(
    emulator: RunningEmulator,
    place: string,
    server: RunningPostgres | undefined,
  ): Promise<RunOutcome> {
    const { items, postgres, workers, kills, seed } = this.#settings;
    const store = server?.url ?? place;
    const deaths = planDeaths(kills, items, randomFrom(seed));
    // Few where workers are killed, so that each kill meets a worker in the midst of things.
    const starts = kills > 0 ? 8 : 64;
    const job: RunJob = {
      service: this.#settings.service,
      endpoint: emulator.endpoint,
      store,
      items,
      groups: this.#settings.groups,
      // Short where workers are killed: what they leave is looked for after twice that.
      startTimeoutMs: kills === 0 ? 30_000 : postgres ? 10_000 : 5000,
      add: !postgres,
      killed: kills > 0,
      starts: starts * (postgres ? 1 : workers),
      limits: this.#settings.limits,
      pollMs: kills > 0 ? 250 : 1000,
      steps: postgres ? 100 : 100 * workers,
    };
    const fleet = postgres ? await this.#open(job) : undefined;
    const began = performance.now();
    const meter = new Meter(server?.pid);
    const processes = postgres ? workers : 1;
    const lives = Array.from({ length: processes }, () => this.#live(job, deaths, meter));
    await this.#follow(fleet, began, server, lives, meter).finally(() => meter.stop());
    const seconds = (performance.now() - began) / 1000;
    const used = meter.used();
    const counts = await emulator.counts();
    const left = fleet ?? (await this.#open(job));
    const outcome = await judge(left, counts, this.interrupted ? undefined : items);
    await left.close();
    return {
      ...outcome,
      items,
      kills: this.#kills,
      requests: counts.requests,
      mostAtOnce: counts.mostAtOnce,
      busiest: counts.busiest,
      seconds,
      startSeconds: this.#startSeconds,
      ...used,
      afterwards: this.#then && {
        reads: outcome.reads - this.#then.reads,
        cpu: used.workers.cpu + used.database.cpu - this.#then.cpu.workers - this.#then.cpu.database,
        seconds: seconds - this.#then.seconds,
      },
      stored: this.#stored,
      unknown: {
        found: this.#searches.found.size,
        none: this.#searches.none.size,
        cannotTell: this.#searches.cannotTell.size,
      },
      errors: [...this.#errors],
      interrupted: this.interrupted,
    };
  }

  async #open(job: RunJob): Promise<Fleet> {
    const kinds = { backup: kindOf(job, () => {}) };
    const fleet = await createFleet({ store: job.store, kinds, limits: job.limits, ...times(job) });
    const options = { key: ({ name }: Item) => name, group: ({ group }: Item) => group };
    await fleet.add("backup", itemsOf(job), options);
    return fleet;
  }

  /** One place for workers: one after the other, until one is not killed. */
  async #live(job: RunJob, deaths: RunJob["death"][], meter: Meter): Promise<void> {
    while (!this.#over) {
      const death = deaths.shift();
      const child = startChild(
        "worker/work",
        { ...job, death },
        (line) => this.#hear(line),
        (line) => this.#complain(line),
      );
      this.#living.add(child);
      meter.begin(child.pid);
      const code = await child.ended;
      meter.end(child.pid);
      this.#living.delete(child);
      if (code === 0) return;
      if (code !== undefined)
        throw new Error(`a worker ended with ${code}:\n${[...this.#errors].join("\n")}`);
      if (!this.#over) this.#kills += 1;
    }
  }

  #hear(line: unknown): void {
    if (typeof line !== "object" || line === null) return;
    if ("search" in line)
      this.#searches[line.search as keyof UnknownStarts].add((line as { name?: string }).name);
    if ("states" in line) this.#states = line.states as typeof noStates;
    if ("event" in line) this.#complain(JSON.stringify(line.event).replace(/"(?:id|group)":"[^"]*",?/g, ""));
  }

  #complain(line: string): void {
    if (!line.startsWith("died ") && this.#errors.size < 20) this.#errors.add(line.slice(0, 300));
  }

  async #follow(
    fleet: Fleet | undefined,
    began: number,
    server: RunningPostgres | undefined,
    lives: readonly Promise<void>[],
    meter: Meter,
  ): Promise<void> {
    // To look costs the database more, the more there is.
    const everyMs = this.#settings.items > 5000 ? 5000 : 500;
    const all = Promise.all(lives).then(() => true);
    for (let ended = false; !ended;) {
      ended = await Promise.race([all, new Promise<false>((done) => setTimeout(() => done(false), everyMs))]);
      const summary = await fleet?.summary();
      if (summary) this.#states = summary.states;
      const seconds = (performance.now() - began) / 1000;
      meter.weigh();
      const { waiting, starting, running } = this.#states;
      const known = running + this.#states.succeeded + this.#states.failed + this.#states.needsOperator;
      if (this.#startSeconds === 0 && waiting + starting === 0 && known > 0) {
        this.#startSeconds = seconds;
        if (summary) this.#then = { cpu: meter.cpu(), reads: summary.reads, seconds };
        if (server) this.#stored = await server.size();
      }
      this.#show({ seconds, states: this.#states, kills: this.#kills });
      if (seconds > this.#settings.limitSeconds) await this.stop();
    }
  }
}
