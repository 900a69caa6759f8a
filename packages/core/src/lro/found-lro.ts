import type { ArgumentSource, LroSpec, OperationRef } from "./spec.js";
import type { LroState } from "./state.js";

/** What is known of a run that was found in its service, and not by the answer to its start. */
export interface FoundRun {
  /** Those of the start. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Names the run, wherever the answer to the start or a status would have. */
  readonly id?: string | undefined;
  /** Of what the run makes, where that tells itself how it is going. */
  readonly url?: string | undefined;
}

/** The state of a run that is under way, whose next read is due now. */
export function foundLro(spec: LroSpec, { arguments: args, id, url }: FoundRun, now: number): LroState {
  const valueOf = (source: ArgumentSource) => ("argument" in source ? args[source.argument] : id);
  const bind = (ref: OperationRef | undefined) =>
    Object.fromEntries(
      Object.entries(ref?.arguments ?? {}).flatMap(([name, source]) => {
        const value = valueOf(source);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const intervalMs = spec.intervalMs ?? 2000;
  const ofJob = spec.job !== undefined && id !== undefined;
  return {
    // A job is read in the same way, whichever of them led to it.
    strategy: (ofJob && spec.strategies[0]?.name) || (url === undefined ? "statusOperation" : "resource"),
    stage: ofJob ? "job" : "status",
    phase: "running",
    url,
    intervalMs,
    waitMs: intervalMs,
    nextAt: now,
    polls: 0,
    inconclusiveReads: 0,
    seen: true,
    args: { statusOperation: bind(spec.statusOperation), job: bind(spec.job), cancel: bind(spec.cancel) },
    requestIds: [],
  };
}
