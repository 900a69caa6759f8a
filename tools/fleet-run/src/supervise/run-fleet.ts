import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFleet, itemStates, type Fleet, type ItemState } from "@azbackup/fleet";
import type { EmulatorCounts, EmulatorJob } from "../emulator/counts.js";
import { itemsOf, type Item, type RunJob, type ServiceName } from "../job.js";
import { usageOf, usageOfTree, type Usage } from "../measure/processes.js";
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
  readonly seconds: number;
  readonly startSeconds: number;
  readonly workers: Usage;
  readonly database: Usage;
  /** What is stored once everything is started, in PostgreSQL. */
  readonly stored: StoreSize;
  readonly errors: readonly string[];
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
  let emulator: Started<EmulatorAt> | undefined;
  const run = new Run(settings, show);
  // Nothing of a run outlives it, not the database either.
  const interrupt = () => void run.stop();
  for (const signal of signals) process.once(signal, interrupt);
  try {
    if (settings.postgres) postgres = await startPostgres();
    emulator = await startEmulator(settings);
    return await run.go(emulator, join(folder, "store"), postgres);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
    await run.stop();
    emulator?.child.process.kill("SIGKILL");
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface EmulatorAt {
  readonly endpoint: string;
  readonly counts: string;
}

interface Started<T> {
  readonly child: Child;
  readonly told: T;
}

/** Starts the emulator of a run. */
export async function startEmulator(settings: RunSettings): Promise<Started<EmulatorAt>> {
  const { service, items, groups, durationMs, retryAfterSeconds } = settings;
  const job: EmulatorJob = { service, items, groups, durationMs, retryAfterSeconds };
  let child: Child | undefined;
  const told = await new Promise<EmulatorAt>((ready, fail) => {
    child = startChild(
      "emulator/serve",
      job,
      (line) => ready(line as EmulatorAt),
      () => {},
    );
    void child.ended.then((code) => fail(new Error(`the emulator ended (${code})`)));
  });
  return { child: child as Child, told };
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
  #over = false;
  #kills = 0;
  #cpuOfDead = 0;
  #memory = 0;
  #databaseMemory = 0;
  #stored: StoreSize = { rows: 0, bytes: 0 };

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
    emulator: Started<EmulatorAt>,
    place: string,
    server: RunningPostgres | undefined,
  ): Promise<RunOutcome> {
    const { items, postgres, workers, kills, seed } = this.#settings;
    const store = server?.url ?? place;
    const database = server?.pid;
    const deaths = planDeaths(kills, items, randomFrom(seed));
    const job: RunJob = {
      service: this.#settings.service,
      endpoint: emulator.told.endpoint,
      store,
      items,
      groups: this.#settings.groups,
      // Short where workers are killed: what they leave is looked for after twice that.
      startTimeoutMs: kills > 0 ? 5000 : 30_000,
      add: !postgres,
      starts: postgres ? 8 : 8 * workers,
      steps: postgres ? 50 : 50 * workers,
    };
    const fleet = postgres ? await this.#open(job) : undefined;
    const began = performance.now();
    const before = database === undefined ? 0 : usageOfTree(database).cpu;
    const processes = postgres ? workers : 1;
    const lives = Array.from({ length: processes }, () => this.#live(job, deaths));
    const startSeconds = await this.#follow(fleet, began, server, lives);
    const seconds = (performance.now() - began) / 1000;
    const workersUsed = this.#cpuOfDead;
    const counts = (await (await fetch(emulator.told.counts)).json()) as EmulatorCounts;
    const used = database === undefined ? { cpu: 0, memory: 0 } : usageOfTree(database);
    const left = fleet ?? (await this.#open(job));
    const outcome = await judge(left, counts, items);
    await left.close();
    return {
      ...outcome,
      items,
      kills: this.#kills,
      requests: counts.requests,
      seconds,
      startSeconds,
      workers: { cpu: workersUsed, memory: this.#memory },
      database: { cpu: used.cpu - before, memory: this.#databaseMemory },
      stored: this.#stored,
      unknown: {
        found: this.#searches.found.size,
        none: this.#searches.none.size,
        cannotTell: this.#searches.cannotTell.size,
      },
      errors: [...this.#errors],
    };
  }

  async #open(job: RunJob): Promise<Fleet> {
    const kinds = { backup: kindOf(job, () => {}) };
    const fleet = await createFleet({ store: job.store, kinds, ...times(job) });
    const options = { key: ({ name }: Item) => name, group: ({ group }: Item) => group };
    await fleet.add("backup", itemsOf(job), options);
    return fleet;
  }

  /** One place for workers: one after the other, until one is not killed. */
  async #live(job: RunJob, deaths: RunJob["death"][]): Promise<void> {
    while (!this.#over) {
      const death = deaths.shift();
      const child = startChild(
        "worker/work",
        { ...job, death },
        (line) => this.#hear(line),
        (line) => this.#complain(line),
      );
      this.#living.add(child);
      const sampler = setInterval(() => (cpu = usageOf(child.pid).cpu || cpu), 100);
      let cpu = 0;
      const code = await child.ended;
      clearInterval(sampler);
      this.#cpuOfDead += cpu;
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
    if ("event" in line)
      this.#errors.add(
        JSON.stringify(line.event)
          .replace(/"id":"[^"]*",?/, "")
          .slice(0, 300),
      );
  }

  #complain(line: string): void {
    if (!line.startsWith("died ") && this.#errors.size < 20) this.#errors.add(line.slice(0, 300));
  }

  /** @returns seconds until everything was started */
  async #follow(
    fleet: Fleet | undefined,
    began: number,
    server: RunningPostgres | undefined,
    lives: readonly Promise<void>[],
  ): Promise<number> {
    let startSeconds = 0;
    const all = Promise.all(lives).then(() => true);
    for (let ended = false; !ended;) {
      ended = await Promise.race([all, new Promise<false>((done) => setTimeout(() => done(false), 500))]);
      if (fleet) this.#states = (await fleet.summary()).states;
      const seconds = (performance.now() - began) / 1000;
      const used = [...this.#living].map(({ pid }) => usageOf(pid).memory);
      this.#memory = Math.max(
        this.#memory,
        used.reduce((sum, each) => sum + each, 0),
      );
      if (server) this.#databaseMemory = Math.max(this.#databaseMemory, usageOfTree(server.pid).memory);
      const { waiting, starting, running } = this.#states;
      const known = running + this.#states.succeeded + this.#states.failed + this.#states.needsOperator;
      if (startSeconds === 0 && waiting + starting === 0 && known > 0) {
        startSeconds = seconds;
        if (server) this.#stored = await server.size();
      }
      this.#show({ seconds, states: this.#states, kills: this.#kills });
      if (seconds > this.#settings.limitSeconds) await this.stop();
    }
    return startSeconds;
  }
}
