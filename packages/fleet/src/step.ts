import { isAbortError, isCancelNotSupportedError } from "@azbackup/core/errors";
import { step as stepOnce, type OperationPoller, type Step } from "@azbackup/core/lro";
import { backoffMs, type FleetContext, type LoadedItem } from "./context.js";
import type { Kind } from "./kind.js";
import type { Outcome } from "./outcome.js";
import { plainError, storable } from "./plain-error.js";
import { retryAfterOf } from "./throttling.js";

/** One turn of a running item: reads its status once, or asks the service to stop it. */
export async function follow(context: FleetContext, item: LoadedItem, kind: Kind): Promise<Outcome> {
  const { token } = item;
  let poller: OperationPoller;
  try {
    poller = kind.resume(token ?? "", item.item);
  } catch (error) {
    // Of another client, or damaged: nothing was sent, and the token is kept.
    return { state: "needsOperator", error: plainError(error), tries: item.tries };
  }
  const abortSignal = AbortSignal.timeout(context.times.read);
  if (item.cancel === "asked") return cancel(context, item, poller, abortSignal);
  try {
    return outcomeOf(context, item, kind, await stepOnce(poller, { abortSignal }));
  } catch (error) {
    return untold(context, item, error, 1);
  }
}

/** What to record of a step. */
export function outcomeOf(context: FleetContext, item: LoadedItem, kind: Kind, step: Step): Outcome {
  const { percentComplete: percent, serviceStatus } = step.operationState;
  const read = {
    reads: 1,
    token: step.token,
    percent,
    serviceStatus: serviceStatus === undefined ? undefined : storable(serviceStatus),
  };
  if (step.state === "succeeded") return { ...read, state: "succeeded", ...kept(kind, step.result, item) };
  if (step.state === "running")
    return { ...read, state: "running", nextMs: Math.max(context.times.shortest, step.retryAfterMs) };
  if (step.state === "unavailable") {
    return { ...untold(context, item, step.error, 1, step.retryAfterMs), ...read };
  }
  const error = plainError(step.error);
  // The service stopped waiting; the work may still complete.
  if (step.state === "timedOut") return { ...read, state: "needsOperator", error };
  return { ...read, state: step.state, error };
}

/** The read did not tell: once more later, for a long time, and then a person has to look. */
function untold(
  context: FleetContext,
  item: LoadedItem,
  thrown: unknown,
  reads: number,
  leastMs = 0,
): Outcome {
  const error = plainError(thrown);
  const throttledMs = retryAfterOf(thrown);
  // What the service puts off is no trouble: a group may be throttled for as long as it likes.
  if (throttledMs !== undefined) {
    return { state: "running", reads, error, tries: 0, nextMs: Math.max(leastMs, throttledMs), throttledMs };
  }
  const tries = item.tries + 1;
  if (item.troubled_long) return { state: "needsOperator", reads, error, tries };
  return { state: "running", reads, error, tries, nextMs: Math.max(leastMs, backoffMs(context, tries)) };
}

async function cancel(
  context: FleetContext,
  item: LoadedItem,
  poller: OperationPoller,
  abortSignal: AbortSignal,
): Promise<Outcome> {
  const soon = { state: "running", nextMs: context.times.shortest } as const;
  try {
    await poller.cancel({ abortSignal });
    return { ...soon, cancel: "sent", token: await poller.resumeToken() };
  } catch (error) {
    // It goes on to its own end then.
    if (isCancelNotSupportedError(error)) return { ...soon, cancel: "refused", error: plainError(error) };
    if (!isAbortError(error) && poller.isDone) return { ...soon, cancel: "sent" };
    return untold(context, item, error, 0);
  }
}

/** A success stays one, whatever `keep` makes of it. */
function kept(kind: Kind, result: unknown, item: LoadedItem): Pick<Outcome, "result" | "error"> {
  if (!kind.keep) return {};
  try {
    const text = JSON.stringify(kind.keep(result, item.item) ?? null);
    if (text.length > 65_536) throw new RangeError("what keep returned is over 64 KB");
    return { result: JSON.parse(storableJson(text)) };
  } catch (error) {
    return { error: plainError(error) };
  }
}

/** The same without what PostgreSQL refuses; and without what looks like a secret. */
function storableJson(text: string): string {
  const value: unknown = JSON.parse(text, (_name, member: unknown) =>
    typeof member === "string" ? storable(member) : member,
  );
  return JSON.stringify(value);
}
