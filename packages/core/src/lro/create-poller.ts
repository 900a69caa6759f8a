import {
  isAzbackupError,
  isTimeoutError,
  markStarted,
  type MayHaveStarted,
  ResumeTokenError,
  StatusUnavailableError,
  ValidationError,
} from "../errors/index.js";
import { callable, checkOptions, limitRules } from "../options/index.js";
import { withinLimit, type CallLimit } from "./call-limit.js";
import { cancelOperation } from "./cancel-operation.js";
import { createSession } from "./lro-session.js";
import type { LroSpec } from "./lro-spec.js";
import type { LroState } from "./lro-state.js";
import type { LroTransport } from "./lro-transport.js";
import type { OperationState } from "./operation-state.js";
import type { OperationPoller, PollUntilDoneOptions } from "./poller-types.js";
import { shareTask } from "./share-task.js";
import { runCallback } from "../warnings/index.js";
import { writeToken } from "./write-token.js";

/** What ends a request does so without any time passing; what ignores its end is not waited for. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await undefined;
}

/**
 * Makes the poller of one operation. Nothing is sent before it is used.
 *
 * The start is sent at most once. If sending it fails, in whatever way, the poller is at its end:
 * every later call rejects with the same error, since the service may have got to work. Failures of
 * later reads leave the poller usable: the next call reads again.
 *
 * @param restored goes on with an operation that was started before, instead of starting one
 */
export function createPoller<TStatus, TResult>(
  transport: LroTransport<TStatus, TResult>,
  spec: LroSpec,
  restored?: LroState,
): OperationPoller<TStatus, TResult> {
  type State = OperationState<TStatus, TResult>;
  const { clock, operation, warn = () => undefined } = transport;
  const session = createSession(transport, spec, restored);
  const listeners = new Set<{ readonly call: (state: State) => unknown }>();
  let usedDeadline: number | undefined;

  /** One step with the service, now: the start, or one read. */
  const step = shareTask(async (abortSignal, deadline, single) => {
    usedDeadline = deadline();
    if (!session.lro) return session.start({ abortSignal, deadline: usedDeadline });
    if (isDone()) return;
    await session.read({ abortSignal, deadline: usedDeadline, single: single() });
    const { state } = session;
    if (!state) return;
    for (const { call } of listeners) {
      runCallback(warn, operation, "onProgress", () => call(state));
    }
  });

  /** The next step, when it is due. */
  const advance = shareTask(async (signal, deadline) => {
    // Again only after a read in between: a clock that was set meanwhile makes nobody wait longer.
    let before;
    do {
      before = session.lro;
      const wait = untilDue();
      if (wait > 0) await clock.sleep(wait, signal);
    } while (before !== session.lro);
    await step({ signal, deadline: deadline() });
  });

  function untilDue(): number {
    const { lro } = session;
    if (!lro || isDone()) return 0;
    const wait = Math.min(lro.nextAt - clock.now(), lro.waitMs);
    return wait > 0 ? wait * (1 + jitter() / 10) : 0;
  }

  function jitter(): number {
    let part = 0;
    runCallback(warn, operation, "pollJitter", () => {
      const given: unknown = transport.jitter?.();
      if (typeof given === "number" && given >= 0 && given <= 1) part = given;
      return given;
    });
    return part;
  }

  /** What became of the start. Called by those who leave: where nobody else waits for it, it ends now. */
  async function mayHaveStarted(reason: unknown): Promise<MayHaveStarted> {
    if (session.lro) return "yes";
    if (!session.starting) return "no";
    if (step.callers > 0) return "unknown";
    const failure = session.starting.catch((cause: unknown) => cause);
    const error = await Promise.race([failure, turns(100)]);
    // An error of the request that does not say otherwise is one from before it was sent.
    return isAzbackupError(error) && error !== reason ? (error.mayHaveStarted ?? "no") : "unknown";
  }

  const isDone = () => session.lro !== undefined && session.lro.phase !== "running";

  const within = async <T>(
    options: PollUntilDoneOptions,
    run: (limit: CallLimit) => Promise<T>,
  ): Promise<T> => {
    checkLimits(options);
    transport.used?.();
    try {
      return await withinLimit(transport, options, mayHaveStarted, run);
    } catch (error) {
      if (isAzbackupError(error)) markStarted(error, session.lro ? "yes" : "no");
      throw error;
    }
  };

  function checkLimits(options: PollUntilDoneOptions): void {
    try {
      checkOptions(limitRules, options, "options.");
    } catch (error) {
      if (isAzbackupError(error))
        markStarted(error, session.lro ? "yes" : session.starting ? "unknown" : "no");
      throw error;
    }
  }

  /** The last state; throws if it is an end without success. */
  function lastState(): State {
    const { state } = session;
    if (!state) throw new StatusUnavailableError(operation, new Error("it was not started"));
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
          if (!session.lro || !others || !isTimeoutError(error) || limit.signal?.aborted) throw error;
        }
      }
    });
    // Succeeded, so it is there; its type may itself allow undefined.
    return lastState().result as TResult;
  }

  async function submitted(): Promise<void> {
    if (!session.lro) await within({}, step);
  }

  async function resumeToken(): Promise<string> {
    await submitted();
    if (!session.lro) throw new ResumeTokenError("there is none before the operation has started");
    return writeToken(transport, session.lro);
  }

  return {
    get operationState() {
      return session.state;
    },
    get isDone() {
      return isDone();
    },
    get result() {
      return session.state?.result;
    },
    async poll({ single, ...options } = {}) {
      if (!isDone()) await within(options, (limit) => step({ ...limit, single }));
      return lastState();
    },
    pollUntilDone,
    onProgress(call) {
      if (!callable.allows(call)) throw new ValidationError("callback", callable.requirement, call);
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
      within(options, (limit) => cancelOperation(transport, spec.cancel, session, step, limit)),
    then: (onFulfilled, onRejected) => pollUntilDone().then(onFulfilled, onRejected),
    catch: (onRejected) => pollUntilDone().catch(onRejected),
    finally: (onFinally) => pollUntilDone().finally(onFinally),
    async *[Symbol.asyncIterator]() {
      do {
        if (!isDone()) await within({}, advance);
        if (session.state) yield session.state;
      } while (!isDone());
      lastState();
    },
  };
}
