import { isTimeoutError, ResumeTokenError, StatusUnavailableError } from "../errors/index.js";
import { withinLimit, type CallLimit } from "./call-limit.js";
import { createExchange } from "./exchange.js";
import { cancelOperation } from "./cancel-operation.js";
import type { OperationState } from "./operation-state.js";
import type { OperationPoller, PollUntilDoneOptions } from "./poller-types.js";
import type { LroHost } from "./protocol-types.js";
import { shareTask } from "./share-task.js";
import type { Tracking } from "./tracking.js";
import type { TrackingSpec } from "./tracking-spec.js";
import { writeToken } from "./write-token.js";

/**
 * Makes the poller of one operation. Nothing is sent before it is used.
 *
 * The trigger is sent at most once. If sending it fails, in whatever way, the poller is at its end:
 * every later call rejects with the same error, since the service may have got to work. Failures of
 * later reads leave the poller usable: the next call reads again.
 *
 * @param restored goes on with an operation that was started before, instead of starting one; throws
 *   `ResumeTokenError` if a document in it cannot be decoded
 */
export function createPoller<TStatus, TResult>(
  host: LroHost<TStatus, TResult>,
  spec: TrackingSpec,
  restored?: Tracking,
): OperationPoller<TStatus, TResult> {
  type State = OperationState<TStatus, TResult>;
  const { clock } = host;
  const exchange = createExchange(host, spec, restored);
  const listeners = new Set<{ readonly call: (state: State) => void }>();
  let usedDeadline: number | undefined;

  /** One exchange with the service, now: the trigger, or one read. */
  const step = shareTask(async (abortSignal, deadline) => {
    usedDeadline = deadline();
    if (!exchange.tracking) return exchange.start({ abortSignal, deadline: usedDeadline });
    if (isDone()) return;
    await exchange.read({ abortSignal, deadline: usedDeadline });
    for (const { call } of listeners) {
      try {
        if (exchange.state) call(exchange.state);
      } catch {
        // See `onProgress`: what is wrong with a listener must not end the wait of others.
      }
    }
  });

  /** The next exchange, when it is due. */
  const advance = shareTask(async (signal, deadline) => {
    for (let wait = untilDue(); wait > 0; wait = untilDue()) await clock.sleep(wait, signal);
    await step({ signal, deadline: deadline() });
  });

  function untilDue(): number {
    if (!exchange.tracking || isDone()) return 0;
    const wait = exchange.tracking.nextAt - clock.now();
    return wait > 0 ? wait * (1 + (host.jitter?.() ?? 0) / 10) : 0;
  }

  const isDone = () => exchange.tracking !== undefined && exchange.tracking.phase !== "running";

  const within = <T>(options: PollUntilDoneOptions, run: (limit: CallLimit) => Promise<T>): Promise<T> =>
    withinLimit(host, options, () => exchange.starting, run);

  /** The last state; throws if it is an end without success. */
  function lastState(): State {
    const { state } = exchange;
    if (!state) throw new StatusUnavailableError(host.operation, new Error("it was not started"));
    if (state.error) throw state.error;
    return state;
  }

  async function pollUntilDone(options: PollUntilDoneOptions = {}): Promise<TResult> {
    await within(options, async (limit) => {
      while (!isDone()) {
        try {
          await advance(limit);
        } catch (error) {
          // The time of a caller who has left may have ended a read that this one had joined.
          const others = usedDeadline !== undefined && usedDeadline < (limit.deadline ?? Infinity);
          if (!exchange.tracking || !others || !isTimeoutError(error) || limit.signal?.aborted) throw error;
        }
      }
    });
    // Succeeded, so it is there; its type may itself allow undefined.
    return lastState().result as TResult;
  }

  async function submitted(): Promise<void> {
    if (!exchange.tracking) await within({}, step);
  }

  async function resumeToken(): Promise<string> {
    await submitted();
    if (!exchange.tracking) throw new ResumeTokenError("there is none before the operation has started");
    return writeToken(host, exchange.tracking);
  }

  return {
    get operationState() {
      return exchange.state;
    },
    get isDone() {
      return isDone();
    },
    get result() {
      return exchange.state?.result;
    },
    async poll(options = {}) {
      if (!isDone()) await within(options, step);
      return lastState();
    },
    pollUntilDone,
    onProgress(call) {
      const listener = { call };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    submitted,
    resumeToken,
    serialize: resumeToken,
    cancel: (options = {}) =>
      within(options, (limit) => cancelOperation(host, spec.cancel, exchange, step, limit)),
    then: (onFulfilled, onRejected) => pollUntilDone().then(onFulfilled, onRejected),
    catch: (onRejected) => pollUntilDone().catch(onRejected),
    finally: (onFinally) => pollUntilDone().finally(onFinally),
    async *[Symbol.asyncIterator]() {
      do {
        if (!isDone()) await within({}, advance);
        if (exchange.state) yield exchange.state;
      } while (!isDone());
      lastState();
    },
  };
}
