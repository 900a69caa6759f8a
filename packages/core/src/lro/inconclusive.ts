import { isEnd } from "./classify-status.js";
import type { Judgement } from "./judge.js";
import type { LroContext } from "./lro-context.js";
import type { LroState } from "./lro-state.js";
import { isSameRun, unknownRun } from "./run-identity.js";

/** How a state changes by a read that did not tell where this run is. */
export type Inconclusive = Pick<LroState, "inconclusiveReads" | "seen">;

/**
 * Counts a read that does not count as one of this run: a status that says nothing yet, one that is not
 * known here, or what may be the end of the run before. Undefined if it does count. Throws once there
 * were too many.
 *
 * @param subject whose status it is
 */
export function inconclusive(
  state: LroState,
  { found, status = "", rule }: Judgement,
  document: unknown,
  context: LroContext,
  subject = "the service",
): Inconclusive | undefined {
  const { spec } = context;
  const grace = spec.baseline?.graceReads ?? 10;
  if (found === "notYet") {
    return countInconclusive(state, `${subject} says ${status} only`, rule?.notYetReads ?? grace, context);
  }
  if (found === "unknown") {
    if (status !== (state.stage === "job" ? state.jobStatus : state.serviceStatus))
      context.warnOfStatus(status);
    const why = `${subject} says ${status}, which is not known here`;
    return { ...countInconclusive(state, why, spec.unknownReads ?? 100, context), seen: true };
  }
  const { baseline, seen, stage } = state;
  if (baseline === undefined || stage !== "status" || !isEnd(found)) return undefined;
  if (baseline === unknownRun ? seen : !isSameRun(baseline, document, spec)) return undefined;
  // A success that may be the one before must not be taken for this run's, however often it is read.
  const believed = found !== "succeeded" && (seen || state.inconclusiveReads >= grace);
  return believed
    ? undefined
    : countInconclusive(state, "the service may be showing the run before this one", grace, context);
}

/** Counts one more read, up to a limit. */
export function countInconclusive(
  { inconclusiveReads, seen }: LroState,
  why: string,
  limit: number,
  context: LroContext,
): Inconclusive {
  if (inconclusiveReads >= limit) throw context.unavailable(why);
  return { inconclusiveReads: inconclusiveReads + 1, seen };
}
