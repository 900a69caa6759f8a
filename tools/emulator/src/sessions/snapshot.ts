import type { Service } from "../service.js";

/** What has happened to a service. */
export interface ServiceSnapshot {
  readonly runs: readonly RunSnapshot[];
  /** What the service remembers, by collection and key. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Work that was started. */
export interface RunSnapshot {
  readonly id: string;
  /** Id of the job it leaves behind. */
  readonly jobId?: string;
  readonly operation: string;
  /** `"running"` until the operation, and the job it started if any, is over. */
  readonly state: "running" | "succeeded" | "failed" | "canceled" | "timedOut";
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** From 0 to 1: how much of the time it takes is over. */
  readonly progress: number;
}

/** A copy of what is known, by service. */
export function snapshotOf(
  services: ReadonlyMap<string, Service>,
  now: number,
): Readonly<Record<string, ServiceSnapshot>> {
  const entries = [...services.values()].map(({ manifest, runs, state }) => {
    const shown = runs.runs.map((run): RunSnapshot => {
      const { id, jobId, operation, startedAt, tracking } = run.start;
      const phase = run.phase(tracking.job === undefined ? "operation" : "job", now);
      return {
        id,
        ...(tracking.job === undefined ? {} : { jobId }),
        operation: operation.name,
        state: run.isOver(now) ? run.outcome.kind : "running",
        startedAt,
        progress: phase.kind === "running" ? phase.fraction : 1,
      };
    });
    return [manifest.service, { runs: shown, collections: state.snapshot() }] as const;
  });
  return Object.fromEntries(entries);
}
