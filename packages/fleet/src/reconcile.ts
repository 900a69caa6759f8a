import { backoffMs, type FleetContext, type LoadedItem } from "./context.js";
import type { FindResult, Kind } from "./kind.js";
import type { Outcome } from "./outcome.js";
import { plainError, storable } from "./plain-error.js";

/** Searches in a row that failed, before a person has to look. */
const mostTries = 20;

/** Starts of an item that surely did not happen, before it has failed. */
const mostStarts = 10;
const neverStarts = {
  name: "NeverStarted",
  message: `It was started ${mostStarts} times, and surely did not start each time.`,
};

/**
 * Finds out what became of a start of which nobody knows. It sends no start: found is attached, surely not
 * there waits to be started anew, and what cannot be told needs an operator.
 */
export async function reconcile(context: FleetContext, item: LoadedItem, kind: Kind): Promise<Outcome> {
  const { times } = context;
  // The request of the latest intent may still be on its way.
  const leftMs = times.start - (item.intent_age_ms ?? 0);
  if (leftMs > 0) return { state: "starting", tries: item.tries, nextMs: leftMs };
  if (!kind.find) return operator("The kind has no way to find out whether it was started.");
  const intentAt = item.intent_at?.getTime() ?? 0;
  let answer: FindResult;
  try {
    answer = await kind.find(item.item, {
      // The workers' clocks are not the service's: a little more on both sides.
      startedAfter: new Date(intentAt - 1000),
      startedBefore: new Date(intentAt + times.start + 1000),
      clientRequestId: item.request_id ?? "",
      abortSignal: AbortSignal.timeout(times.read),
    });
    if ("found" in answer) {
      const token = await answer.found.resumeToken();
      return { state: "running", token, reads: 1, tries: 0, nextMs: times.shortest };
    }
  } catch (error) {
    const tries = item.tries + 1;
    const said = plainError(error);
    if (tries > mostTries) return { state: "needsOperator", error: said, tries };
    return { state: "starting", error: said, tries, nextMs: backoffMs(context, tries) };
  }
  if ("none" in answer && answer.settled) {
    return item.starts < mostStarts
      ? { state: "waiting", reads: 1, tries: 0, nextMs: 0 }
      : { state: "failed", reads: 1, error: neverStarts };
  }
  if ("cannotTell" in answer && answer.settled !== false) return operator(answer.cannotTell);
  // Not settled: longer each time, and no failure.
  const tries = Math.min(item.tries + 1, 7);
  return { state: "starting", reads: 1, tries, nextMs: backoffMs(context, tries) };
}

function operator(why: string): Outcome {
  const message = `It is not known whether it was started. ${storable(why)}`;
  return { state: "needsOperator", reads: 0, error: { name: "UnknownStart", message } };
}
