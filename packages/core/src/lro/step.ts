import { isAbortError, isAzbackupError, ValidationError } from "../errors/index.js";
import type { OperationState } from "./state.js";
import type { OperationPoller, PollOptions } from "./poller-types.js";

/**
 * Where an operation stands after a step: not at its end (`"running"`; `"unavailable"`, where the read
 * did not tell), or at one of its ends.
 */
export type StepState = Step["state"];

/** What one step found, as plain data for whoever schedules the next one. */
export type Step<TStatus = unknown, TResult = unknown> = StepFacts<TStatus, TResult> &
  (
    | {
        readonly state: "running";
        /** To go on with; it replaces the one before. */
        readonly token: string;
      }
    | {
        readonly state: "unavailable";
        /** To go on with; it replaces the one before. */
        readonly token: string;
        /** Why the read did not tell. The operation may be in any state; the next step reads again. */
        readonly error: Error;
      }
    | {
        readonly state: "succeeded";
        /** Asks for the end again; absent where the first answer was the end already. */
        readonly token?: string | undefined;
        readonly result: TResult;
      }
    | {
        readonly state: "failed" | "canceled" | "timedOut";
        /** Asks for the end again; absent where the first answer was the end already. */
        readonly token?: string | undefined;
        /** What `await poller` rejects with. */
        readonly error: Error;
      }
  );

/** What every step tells. */
export interface StepFacts<TStatus, TResult> {
  /** Milliseconds to wait before the next step; 0 at the end. */
  readonly retryAfterMs: number;
  /** The last reading, with progress, the service's own words and the typed status document. */
  readonly operationState: OperationState<TStatus, TResult>;
}

/**
 * Goes one step further with an operation that was started, for engines which keep operations as data:
 * `step(client.resume(token))` reads once, waits for nothing, and says what to store and when to come
 * again. A result that stands elsewhere takes a step of its own.
 *
 * It makes one read at most, which is not sent again, and resolves whatever becomes of it: no
 * connection, a 429, a failed operation. Each step gets further, so that an operation which is only
 * ever read once a process comes to its end. To make a step twice from the same token does no harm.
 *
 * @param poller one that `resume` gave or that was `submitted`
 * @throws {ValidationError} when the poller was never used: a step starts nothing.
 * @throws {AbortError} when `abortSignal` ends the call; the token before is as good as ever.
 */
export async function step<TStatus, TResult>(
  poller: OperationPoller<TStatus, TResult>,
  options: PollOptions = {},
): Promise<Step<TStatus, TResult>> {
  if (!poller.operationState) {
    throw new ValidationError("poller", "one that was resumed from a token, or started", poller);
  }
  const error = await failureOf(poller.poll({ ...options, single: true }));
  const { operationState } = poller;
  const { status, retryAfterMs } = operationState;
  const facts = { retryAfterMs, operationState };
  if (status === "succeeded") {
    // Succeeded, so it is there; its type may itself allow undefined.
    return { ...facts, state: status, token: await endToken(poller), result: poller.result as TResult };
  }
  if (error === undefined) return { ...facts, state: "running", token: await poller.resumeToken() };
  if (status === "running" || status === "notStarted") {
    return { ...facts, state: "unavailable", token: await poller.resumeToken(), error };
  }
  return { ...facts, state: status, token: await endToken(poller), error };
}

/** What a read came to, if that says something of the operation. */
async function failureOf(read: Promise<unknown>): Promise<Error | undefined> {
  try {
    await read;
    return undefined;
  } catch (error) {
    if (isAbortError(error) || !isAzbackupError(error)) throw error;
    return error;
  }
}

/** There is none where the first answer was the end. */
async function endToken(poller: OperationPoller): Promise<string | undefined> {
  return poller.resumeToken().catch(() => undefined);
}
