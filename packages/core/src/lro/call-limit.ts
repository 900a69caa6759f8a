import {
  AbortError,
  type AzbackupError,
  markStarted,
  type MayHaveStarted,
  TimeoutError,
} from "../errors/index.js";
import type { PollUntilDoneOptions } from "./poller-types.js";
import type { LroTransport } from "./lro-transport.js";

/** What may end one call: its abort signal and its deadline, as one signal whose reason is an error of ours. */
export interface CallLimit {
  /** Absent if nothing can end the call from outside. */
  readonly signal?: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined;
  /** One request is enough. */
  readonly single?: boolean | undefined;
}

/**
 * Runs a call within the limits its options set. Nothing of it outlives the call: no timer, no listener.
 *
 * @param mayHaveStarted what became of the start, once it is known or nobody waits for it
 */
export async function withinLimit<T>(
  { clock, operation }: Pick<LroTransport, "clock" | "operation">,
  { abortSignal, timeout }: PollUntilDoneOptions,
  mayHaveStarted: (reason: unknown) => Promise<MayHaveStarted>,
  run: (limit: CallLimit) => Promise<T>,
): Promise<T> {
  if (!abortSignal && timeout === undefined) return run({});
  const ended = new AbortController();
  const timer = new AbortController();
  let reason: AzbackupError | undefined;
  const end = (error: AzbackupError) => {
    reason ??= error;
    ended.abort(reason);
  };
  const abort = () => end(new AbortError(operation, { cause: abortSignal?.reason }));
  if (abortSignal?.aborted) abort();
  abortSignal?.addEventListener("abort", abort);
  let deadline: number | undefined;
  if (timeout !== undefined) {
    deadline = clock.now() + timeout;
    const expire = () => end(new TimeoutError({ operation, after: timeout, which: "deadline" }));
    clock.sleep(timeout, timer.signal).then(expire, () => undefined);
  }
  try {
    return await run({ signal: ended.signal, deadline });
  } catch (error) {
    if (reason && error === reason) markStarted(reason, await mayHaveStarted(reason));
    throw error;
  } finally {
    abortSignal?.removeEventListener("abort", abort);
    timer.abort();
  }
}
