import { AbortError, TimeoutError } from "../errors/index.js";
import type { PollUntilDoneOptions } from "./poller-types.js";
import type { LroHost } from "./protocol-types.js";

/** What may end one call: its abort signal and its deadline, as one signal whose reason is an error of ours. */
export interface CallLimit {
  /** Absent if nothing can end the call from outside. */
  readonly signal?: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline?: number | undefined;
}

/**
 * Runs a call within the limits its options set. Nothing of it outlives the call: no timer, no listener.
 *
 * @param mayHaveStarted whether the trigger is under way, which the errors then say
 */
export async function withinLimit<T>(
  { clock, operation }: Pick<LroHost, "clock" | "operation">,
  { abortSignal, timeout }: PollUntilDoneOptions,
  mayHaveStarted: () => boolean,
  run: (limit: CallLimit) => Promise<T>,
): Promise<T> {
  if (!abortSignal && timeout === undefined) return run({});
  const ended = new AbortController();
  const timer = new AbortController();
  const abort = () =>
    ended.abort(new AbortError(operation, { cause: abortSignal?.reason, mayHaveStarted: mayHaveStarted() }));
  if (abortSignal?.aborted) abort();
  abortSignal?.addEventListener("abort", abort);
  let deadline: number | undefined;
  if (timeout !== undefined) {
    deadline = clock.now() + timeout;
    const expire = () =>
      ended.abort(
        new TimeoutError({ operation, after: timeout, which: "deadline", mayHaveStarted: mayHaveStarted() }),
      );
    clock.sleep(timeout, timer.signal).then(expire, () => undefined);
  }
  try {
    return await run({ signal: ended.signal, deadline });
  } finally {
    abortSignal?.removeEventListener("abort", abort);
    timer.abort();
  }
}
