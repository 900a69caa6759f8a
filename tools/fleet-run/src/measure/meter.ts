import { cpuOf, usageOf, usageOfTree, type Usage } from "./processes.js";

/** Processor seconds of the workers and of the database. */
export interface Cpu {
  readonly workers: number;
  readonly database: number;
}

const everyMs = 100;

/** Measures what the processes of a run use, those that were killed among them. */
export class Meter {
  readonly #database: number | undefined;
  readonly #databaseBefore: number;
  readonly #timer: NodeJS.Timeout;
  readonly #living = new Set<number>();
  #dead = 0;
  readonly #cpu = new Map<number, number>();
  #workers = 0;
  #databaseMemory = 0;

  /** @param database the database's first process */
  constructor(database: number | undefined) {
    this.#database = database;
    this.#databaseBefore = database === undefined ? 0 : usageOfTree(database).cpu;
    this.#timer = setInterval(() => this.#look(), everyMs);
  }

  /** A worker lives. */
  begin(pid: number): void {
    this.#living.add(pid);
  }

  /** It does not any more. */
  end(pid: number): void {
    this.#living.delete(pid);
    this.#dead += this.#cpu.get(pid) ?? 0;
    this.#cpu.delete(pid);
  }

  /** Looks at the memory, which takes a while. */
  weigh(): void {
    const each = [...this.#living].map((pid) => usageOf(pid).memory);
    const sum = each.reduce((all, one) => all + one, 0);
    this.#workers = Math.max(this.#workers, sum);
    if (this.#database === undefined) return;
    this.#databaseMemory = Math.max(this.#databaseMemory, usageOfTree(this.#database).memory);
  }

  /** Processor time so far. */
  cpu(): Cpu {
    this.#look();
    const workers = [...this.#cpu.values()].reduce((all, one) => all + one, this.#dead);
    const database =
      this.#database === undefined ? 0 : usageOfTree(this.#database).cpu - this.#databaseBefore;
    return { workers, database };
  }

  /** What was used so far, with the most memory at any time. */
  used(): { readonly workers: Usage; readonly database: Usage } {
    const { workers, database } = this.cpu();
    return {
      workers: { cpu: workers, memory: this.#workers },
      database: { cpu: database, memory: this.#databaseMemory },
    };
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const pid of this.#living) {
      // Nothing where it has just gone: what was seen last stands.
      const cpu = cpuOf(pid);
      if (cpu > 0) this.#cpu.set(pid, cpu);
    }
  }
}
