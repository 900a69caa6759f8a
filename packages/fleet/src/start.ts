import { isAzbackupError, isRestError, type MayHaveStarted } from "@azbackup/core/errors";
import type { OperationPoller } from "@azbackup/core/lro";
import { step } from "@azbackup/core/lro";
import { backoffMs, type FleetContext, type LoadedItem } from "./context.js";
import { FleetError } from "./fleet-error.js";
import type { Kind } from "./kind.js";
import type { Outcome } from "./outcome.js";
import { plainError } from "./plain-error.js";
import { outcomeOf } from "./step.js";
import type { ItemError } from "./states.js";
import { retryAfterOf } from "./throttling.js";

/** Starts in a row that surely came to nothing, before an item has failed. */
const mostTries = 10;

const late: ItemError = {
  name: "LateStart",
  message: "The worker stood still for too long to send the start; it was not sent.",
};

/**
 * Sends the start of an item whose intent is committed, and says what is known then.
 *
 * @param before by `performance.now()`: when the request must be over, since it is looked for after that
 */
export async function start(
  context: FleetContext,
  item: LoadedItem,
  kind: Kind,
  before: number,
): Promise<Outcome> {
  const { times } = context;
  const leftMs = () => before - performance.now();
  const abortSignal = AbortSignal.timeout(Math.max(0, Math.ceil(leftMs())));
  let poller: OperationPoller | undefined;
  try {
    const prepared = await kind.prepare?.(item.item);
    // A process that stood still must not send what others look for already.
    if (leftMs() <= 0) return { state: "starting", error: late, tries: 0, nextMs: times.shortest };
    const options = { clientRequestId: item.request_id ?? "", abortSignal };
    const given: unknown = kind.start(item.item, options, prepared);
    poller = checkPoller(given);
  } catch (error) {
    return refused(context, item, error);
  }
  try {
    await poller.submitted();
  } catch (error) {
    const { mayHaveStarted } = error as { mayHaveStarted?: MayHaveStarted };
    if (mayHaveStarted === "no") return refused(context, item, error);
    // Started, and more is not known; or nobody knows.
    if (!poller.isDone)
      return { state: "starting", error: plainError(error), tries: 0, nextMs: times.shortest };
  }
  return accepted(context, item, kind, poller);
}

/** The service has taken it on; its first answer may be the end already. */
async function accepted(
  context: FleetContext,
  item: LoadedItem,
  kind: Kind,
  poller: OperationPoller,
): Promise<Outcome> {
  if (poller.isDone) return outcomeOf(context, item, kind, await step(poller));
  const token = await poller.resumeToken();
  const { retryAfterMs = 0, percentComplete, serviceStatus } = poller.operationState ?? {};
  const nextMs = Math.max(context.times.shortest, retryAfterMs);
  return { state: "running", token, percent: percentComplete, serviceStatus, tries: 0, nextMs };
}

/** Surely not started: once more later where that may help, else failed. */
function refused(context: FleetContext, item: LoadedItem, thrown: unknown): Outcome {
  const error = plainError(thrown);
  const throttledMs = retryAfterOf(thrown);
  // What the service asked to put off is not counted: a group may be throttled for as long as it likes.
  if (throttledMs !== undefined) {
    return { state: "waiting", error, tries: item.tries, throttledMs, nextMs: throttledMs };
  }
  const tries = item.tries + 1;
  if (tries > mostTries || !mayHelp(thrown)) return { state: "failed", error, tries };
  return { state: "waiting", error, tries, nextMs: backoffMs(context, tries) };
}

/** Whether another try may go otherwise: not where the request itself was refused. */
function mayHelp(error: unknown): boolean {
  if (!isAzbackupError(error)) return false;
  if (isRestError(error)) return error.statusCode === 408 || error.statusCode >= 500;
  return (
    error.name === "TransportError" || error.name === "TimeoutError" || error.name === "AuthenticationError"
  );
}

function checkPoller(given: unknown): OperationPoller {
  if (typeof given === "object" && given !== null && "submitted" in given) return given as OperationPoller;
  // It may have used the poller: whatever comes of it is not known here.
  if (given instanceof Promise) given.catch(() => {});
  throw new FleetError("InvalidOption", "start of a kind must return a poller at once; it must not be async");
}
