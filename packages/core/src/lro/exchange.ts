import {
  isOriginError,
  isStatusUnavailableError,
  isTimeoutError,
  ResumeTokenError,
  StatusUnavailableError,
} from "../errors/index.js";
import { afterRead } from "./after-read.js";
import { beginTracking } from "./begin-tracking.js";
import { bindArguments } from "./bind-arguments.js";
import { intervalAfter } from "./interval.js";
import type { OperationState } from "./operation-state.js";
import type { LroHost, LroResponse } from "./protocol-types.js";
import { readContext } from "./read-context.js";
import { readDocument } from "./read-status.js";
import { runIdentity, unknownRun } from "./run-identity.js";
import { snapshot } from "./snapshot.js";
import type { Tracking } from "./tracking.js";
import type { TrackingSpec } from "./tracking-spec.js";

/** What every request of the conversation is limited by. */
export interface ExchangeLimits {
  readonly abortSignal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number | undefined;
}

/** The conversation about one operation: what is known so far, and the next thing to say. */
export interface Exchange<TStatus, TResult> {
  /** Undefined before the operation was started. */
  readonly tracking: Tracking | undefined;
  readonly state: OperationState<TStatus, TResult> | undefined;
  /** The trigger is on its way. */
  readonly starting: boolean;
  /** Sends the trigger, the first time; gives the same outcome ever after. */
  start(limits: ExchangeLimits): Promise<void>;
  /** Reads the status once, and the result as soon as it is there. */
  read(limits: ExchangeLimits): Promise<void>;
}

/** Starts the conversation, or takes it up where `restored` left it. */
export function createExchange<TStatus, TResult>(
  host: LroHost<TStatus, TResult>,
  spec: TrackingSpec,
  restored: Tracking | undefined,
): Exchange<TStatus, TResult> {
  let tracking: Tracking | undefined;
  let state: OperationState<TStatus, TResult> | undefined;
  let trigger: Promise<void> | undefined;
  let starting = false;

  function know(next: Tracking): void {
    state = snapshot(host, spec, next);
    tracking = next;
  }

  async function readBaseline(limits: ExchangeLimits): Promise<string | undefined> {
    const operation = spec.baseline && spec.statusOperation?.operation;
    if (!operation) return undefined;
    const { statusOperation } = bindArguments(spec, { trigger: host.arguments });
    try {
      const { status, document } = await host.call(operation, statusOperation, limits);
      if (status > 299) return status === 404 ? undefined : unknownRun;
      const reading = readDocument(document, spec.status);
      return reading && runIdentity(reading, document, spec);
    } catch {
      // No reason not to start; but an end must not be believed then before the run was seen under way.
      return unknownRun;
    }
  }

  async function sendTrigger(baseline: string | undefined, limits: ExchangeLimits): Promise<void> {
    starting = true;
    try {
      const response = await host.start(limits);
      know(
        beginTracking(
          response,
          { ...host.initial, arguments: host.arguments },
          baseline,
          readContext(host, spec),
        ),
      );
    } finally {
      starting = false;
    }
  }

  function ask({ stage, url, args }: Tracking, limits: ExchangeLimits): Promise<LroResponse> {
    if (url !== undefined && stage !== "job") return host.get(url, limits);
    const kind = stage === "job" ? "job" : "statusOperation";
    return host.call(spec[kind]?.operation ?? kind, args[kind], limits);
  }

  async function readOnce(before: Tracking, limits: ExchangeLimits): Promise<void> {
    const polls = before.polls + (before.stage === "final" ? 0 : 1);
    let wait = before.intervalMs;
    try {
      const response = await ask(before, limits);
      // Nobody waits for this answer any more, and another read may be under way.
      limits.abortSignal.throwIfAborted();
      const context = readContext(host, spec);
      wait = intervalAfter(response, context.now, wait);
      if (response.status < 200 || response.status > 299) throw host.httpError(response);
      const requestIds = [...before.requestIds.slice(0, 1), response.headers["x-ms-request-id"] ?? []].flat();
      const counted = { ...before, polls, intervalMs: wait, nextAt: context.now + wait, requestIds };
      know(afterRead(counted, response, context));
    } catch (error) {
      if (limits.abortSignal.aborted || (isTimeoutError(error) && error.which === "deadline")) throw error;
      know({ ...before, polls, nextAt: host.clock.now() + wait });
      if (isStatusUnavailableError(error) || isOriginError(error)) throw error;
      throw new StatusUnavailableError(host.operation, error);
    }
  }

  if (restored) {
    try {
      know(restored);
    } catch {
      throw new ResumeTokenError("a document in it cannot be decoded");
    }
  }
  return {
    get tracking() {
      return tracking;
    },
    get state() {
      return state;
    },
    get starting() {
      return starting;
    },
    async start(limits) {
      if (!trigger) {
        const baseline = await readBaseline(limits);
        limits.abortSignal.throwIfAborted();
        trigger ??= sendTrigger(baseline, limits);
      }
      await trigger;
    },
    async read(limits) {
      const before = tracking;
      if (!before) return;
      await readOnce(before, limits);
      if (before.stage !== "final" && tracking?.stage === "final" && tracking.phase === "running") {
        await readOnce(tracking, limits);
      }
    },
  };
}
