import type { OperationState } from "./state.js";

/** Options of the calls that wait or send. */
export interface PollOptions {
  /**
   * Ends this call only: the poller stays usable, other callers go on waiting, and so does the
   * service. Once nobody waits, the request under way is aborted. If that is the one that starts the
   * operation, nobody can tell whether it arrived: it is never sent again, and later calls reject.
   */
  readonly abortSignal?: AbortSignal | undefined;
}

/** Options of `poll`. */
export interface PollOnceOptions extends PollOptions {
  /**
   * Makes one read at most: it is not sent again where it fails, and a result that stands elsewhere is left
   * to the next call.
   */
  readonly single?: boolean | undefined;
}

/** Options of the calls that wait for the end. */
export interface PollUntilDoneOptions extends PollOptions {
  /** Milliseconds for everything together: requests, retries and waits. Default: no limit. */
  readonly timeout?: number | undefined;
}

/**
 * A long-running operation in hand. Nothing is sent until it is first used (`poll`,
 * `pollUntilDone`, `await`, `for await`, `resumeToken`, `submitted`). The surface is that of
 * `@azure/core-lro` 3, and each state can be iterated: the loop sees the last state too, and throws
 * after it if it is not a success.
 */
export interface OperationPoller<TStatus = unknown, TResult = unknown>
  extends PromiseLike<TResult>, AsyncIterable<OperationState<TStatus, TResult>> {
  /** The last state read; undefined before the operation was started. */
  readonly operationState: OperationState<TStatus, TResult> | undefined;
  readonly isDone: boolean;
  /** The result once `isDone` and succeeded. */
  readonly result: TResult | undefined;
  /**
   * Starts the operation if needed, else reads its status once, without waiting first. Rejects as
   * `pollUntilDone` does once the operation has ended without success.
   */
  poll(options?: PollOnceOptions): Promise<OperationState<TStatus, TResult>>;
  /** Starts, waits and reads until the end. Rejects with what went wrong; see the error classes. */
  pollUntilDone(options?: PollUntilDoneOptions): Promise<TResult>;
  /**
   * Calls back after each read; returns the function that stops it. What the callback throws, at once or
   * through a promise, is dropped with a warning: it concerns neither the operation nor those who wait for it.
   */
  onProgress(callback: (state: OperationState<TStatus, TResult>) => void): () => void;
  /** Resolves once the service has accepted the operation. */
  submitted(): Promise<void>;
  /**
   * A text from which another process can go on (`client.resume(token)`). Starts the operation if
   * that has not happened. Holds no secret, no request body and no answer: whoever resumes after the
   * end asks for it again. Rejects with `ResumeTokenError` where the first answer was the end already.
   */
  resumeToken(): Promise<string>;
  /** The same as {@link resumeToken}, under the name code for `@azure/core-lro` calls. */
  serialize(): Promise<string>;
  /**
   * Asks the service to stop the operation, or the job it has started; the poller then sees how it
   * ends. Starts nothing, and sends nothing after the end. Rejects with `CancelNotSupportedError`
   * where the service cannot stop it.
   */
  cancel(options?: PollOptions): Promise<void>;
  catch<T = never>(onRejected?: ((reason: unknown) => T | PromiseLike<T>) | null): Promise<TResult | T>;
  finally(onFinally?: (() => void) | null): Promise<TResult>;
}
