import type { JsonObject } from "../documents/index.js";
import type { WorkStage } from "../faults/index.js";
import type { ManifestOperation, Tracking } from "../manifest/index.js";

/** How work ends. */
export type Outcome =
  | { readonly kind: "succeeded" }
  | { readonly kind: "failed"; readonly code: string; readonly message: string }
  | { readonly kind: "canceled" }
  | { readonly kind: "timedOut" };

/** Where work is at a moment. */
export type Phase = { readonly kind: "running"; readonly fraction: number } | Outcome;

/** What is known of work when it starts. */
export interface RunStart {
  readonly id: string;
  /** Id of the job it leaves behind, for operations that start one. */
  readonly jobId: string;
  readonly operation: ManifestOperation;
  readonly tracking: Tracking;
  /** Values of the request's path, query and headers, by wire name. */
  readonly values: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly startedAt: number;
  readonly durationMs: number;
  /** The job starts with the operation, and takes this long. */
  readonly jobDurationMs: number;
  /** Seconds clients are asked to wait between reads of the result. */
  readonly retryAfter?: string | undefined;
}

/** What happened to work since it was started; enough to go on with it elsewhere. */
export interface RunMemory {
  readonly notes: JsonObject;
  readonly settled: boolean;
  readonly outcome: Outcome;
  readonly stage: WorkStage;
  readonly cutShortAt?: number | undefined;
  readonly cancelAskedAt?: number | undefined;
}

/** Work that was started: an operation, and the job it may leave behind. */
export class Run {
  readonly start: RunStart;
  /** What a behaviour wants to remember of it. */
  readonly notes: JsonObject;
  /** The end was told to the behaviour. */
  settled = false;
  #outcome: Outcome = { kind: "succeeded" };
  #stage: WorkStage = "operation";
  #cutShortAt: number | undefined;
  #cancelAskedAt: number | undefined;

  /** @param memory What happened to it before, for work that was started earlier. */
  constructor(start: RunStart, memory?: RunMemory) {
    this.start = start;
    this.notes = memory?.notes ?? {};
    if (memory === undefined) return;
    this.settled = memory.settled;
    this.#outcome = memory.outcome;
    this.#stage = memory.stage;
    this.#cutShortAt = memory.cutShortAt;
    this.#cancelAskedAt = memory.cancelAskedAt;
  }

  /** What happened to it so far. */
  get memory(): RunMemory {
    return {
      notes: this.notes,
      settled: this.settled,
      outcome: this.#outcome,
      stage: this.#stage,
      cutShortAt: this.#cutShortAt,
      cancelAskedAt: this.#cancelAskedAt,
    };
  }

  /** Decides how the work ends, in place of success; `at` when it ends earlier than it would have. */
  decide(outcome: Outcome, stage: WorkStage = "operation", at?: number): void {
    this.#outcome = outcome;
    this.#stage = this.start.tracking.job === undefined ? "operation" : stage;
    this.#cutShortAt = at;
  }

  /**
   * Somebody asks to cancel at this moment; too late once the work is over. It stops `takesMs`
   * later, and until then goes on as work that is being canceled.
   */
  cancel(now: number, takesMs = 0): void {
    if (this.isOver(now) || this.#cancelAskedAt !== undefined) return;
    this.decide({ kind: "canceled" }, now >= this.#operationEnd() ? "job" : "operation", now + takesMs);
    this.#cancelAskedAt = now;
  }

  /** Was asked to stop, and has not stopped yet. */
  isCanceling(now: number): boolean {
    return this.#cancelAskedAt !== undefined && !this.isOver(now);
  }

  /** When the stage ends, or ended. */
  endOf(stage: WorkStage): number {
    const { startedAt, jobDurationMs } = this.start;
    const end = stage === "operation" ? this.#operationEnd() : startedAt + jobDurationMs;
    return this.#cutShortAt !== undefined && this.#stage === stage ? Math.min(end, this.#cutShortAt) : end;
  }

  /** Where a stage is at this moment. */
  phase(stage: WorkStage, now: number): Phase {
    const from = this.start.startedAt;
    const end = this.endOf(stage);
    if (now < end) return { kind: "running", fraction: Math.max(0, (now - from) / (end - from)) };
    return this.#stage === stage ? this.#outcome : { kind: "succeeded" };
  }

  /** The job exists: it starts with the operation, and is gone with one that fails. */
  hasJob(now: number): boolean {
    const { kind } = this.phase("operation", now);
    return this.start.tracking.job !== undefined && (kind === "running" || kind === "succeeded");
  }

  /** The operation is over, and says which job it started. */
  namesJob(now: number): boolean {
    return this.hasJob(now) && this.phase("operation", now).kind === "succeeded";
  }

  /** Nothing of it goes on any more. */
  isOver(now: number): boolean {
    const operation = this.phase("operation", now);
    if (operation.kind === "running") return false;
    return !this.hasJob(now) || this.phase("job", now).kind !== "running";
  }

  /** How it ended, or will. */
  get outcome(): Outcome {
    return this.#outcome;
  }

  #operationEnd(): number {
    return this.start.startedAt + this.start.durationMs;
  }
}
