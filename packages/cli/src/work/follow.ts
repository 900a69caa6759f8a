import type { OperationPoller } from "@azbackup/core/lro";
import type { Environment } from "../environment.js";
import type { ProgressView } from "./progress.js";

export interface FollowOptions {
  readonly poller: OperationPoller;
  readonly view: ProgressView;
  /** Aborts the wait for the start's answer: the last resort. */
  readonly giveUp: AbortController;
  readonly timeoutMs: number | undefined;
  /** Return once the operation is accepted. */
  readonly noWait: boolean;
  /** Called when the operation is accepted, before anybody waits. */
  readonly accepted: () => Promise<void>;
}

/** What became of the wait. */
export type Followed =
  | { readonly end: "done"; readonly result: unknown }
  | { readonly end: "accepted" }
  | { readonly end: "interrupted" };

/**
 * Starts an operation, or goes on with one, and waits for its end.
 *
 * An interrupt ends the waiting. While the start is under way it is put off until the answer is there,
 * since nobody could tell otherwise whether it was started; a second one gives up at once.
 */
export async function follow(environment: Environment, options: FollowOptions): Promise<Followed> {
  const { poller, view, giveUp, timeoutMs, noWait, accepted } = options;
  const leave = new AbortController();
  let isAccepted = false;
  let isInterrupted = false;
  const takeBack = environment.onInterrupt(() => {
    if (isAccepted) return leave.abort();
    if (isInterrupted) return giveUp.abort();
    isInterrupted = true;
    void view.note("The start is under way: waiting for its answer. Interrupt again to give up at once.");
  });
  const { clock } = environment;
  const began = clock.now();
  const stop = poller.onProgress((state) => view.show(state));
  try {
    await poller.submitted();
    isAccepted = true;
    await accepted();
    if (poller.operationState !== undefined) view.show(poller.operationState);
    if (noWait && !poller.isDone) return { end: "accepted" };
    if (isInterrupted && !poller.isDone) return { end: "interrupted" };
    const left = timeoutMs === undefined ? undefined : Math.max(1, timeoutMs - (clock.now() - began));
    const result = await poller.pollUntilDone({
      abortSignal: leave.signal,
      ...(left !== undefined && { timeout: left }),
    });
    return { end: "done", result };
  } catch (error) {
    if (leave.signal.aborted && !poller.isDone) return { end: "interrupted" };
    throw error;
  } finally {
    stop();
    takeBack();
    await view.close();
  }
}
