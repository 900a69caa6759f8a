import { OperationCanceledError, OperationFailedError, OperationTimedOutError } from "../errors/index.js";
import { valueAt } from "../codec/index.js";
import type { LroContext } from "./spec.js";
import type { LroUpdate, OperationState } from "./state.js";
import { strategyOf } from "./reduce.js";

const errorOf = {
  failed: OperationFailedError,
  canceled: OperationCanceledError,
  timedOut: OperationTimedOutError,
} as const;

/**
 * What a user sees of an operation. What cannot be decoded is shown as it came, with a warning: it must
 * not hide how the operation stands.
 *
 * @param last what was seen before: a read of the job brings no status document
 */
export function toOperationState<TStatus, TResult>(
  context: LroContext,
  update: LroUpdate,
  last?: OperationState<TStatus, TResult>,
): OperationState<TStatus, TResult> {
  const { transport, spec } = context;
  const { operation, secrets } = transport;
  const { state, status, job, result, fault, faultStatus } = update;
  const { phase, serviceStatus, polls, strategy, resultMissing, requestIds } = state;
  const document = job ?? status;
  const paths = (job === undefined ? spec.progress : spec.job?.progress) ?? {};
  const field = (path?: readonly string[]): unknown => path && valueAt(document, path);
  const said = field(paths.message);
  const isRunning = phase === "running";

  const typed = <T>(path: "status" | "job" | "result", document: unknown): T => {
    try {
      return transport.decode(path, document) as T;
    } catch {
      const message = `The ${path} of ${operation} is not what is documented; it is given as it came`;
      transport.client.warn({ code: "UnexpectedValue", operation, message, path });
      return document as T;
    }
  };

  const seen: OperationState<TStatus, TResult> = {
    status: phase,
    ...(document === undefined
      ? { percentComplete: last?.percentComplete, message: last?.message, startedAt: last?.startedAt }
      : {
          percentComplete: asPercent(field(paths.percent)),
          message: typeof said === "string" ? said : undefined,
          startedAt: asDate(field(paths.started)),
        }),
    serviceStatus,
    endedAt: isRunning ? undefined : asDate(field(paths.ended)),
    details:
      status !== undefined && (strategy === "inline" || strategyOf(state, context).readsStatus)
        ? typed<TStatus>("status", status)
        : last?.details,
    job:
      spec.job && state.stage === "job"
        ? {
            id: spec.job.idOf(state),
            serviceStatus: state.jobStatus,
            details: job && typed("job", job),
          }
        : undefined,
    retryAfterMs: isRunning
      ? Math.max(0, Math.min(state.waitMs, state.nextAt - transport.client.clock.now()))
      : 0,
    polls,
  };
  if (isRunning) return seen;
  if (phase !== "succeeded") {
    const init = { operation, fault, requestIds, lastState: seen, statusCode: faultStatus, secrets };
    return { ...seen, error: new errorOf[phase](init) };
  }
  if (!resultMissing) return { ...seen, result: typed<TResult>("result", result) };
  const message = `${operation} succeeded, but its result is not where it should be`;
  transport.client.warn({ code: "ResultMissing", operation, message });
  return { ...seen, resultMissing };
}

/** A number or its text, from 0 to 100. */
function asPercent(value: unknown): number | undefined {
  const percent =
    typeof value === "number" || (typeof value === "string" && value.trim()) ? Number(value) : NaN;
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/** Seconds since the epoch, or a date as text. Zero and the years before 1970 stand for "not yet". */
function asDate(value: unknown): Date | undefined {
  const ms = typeof value === "number" ? value * 1000 : typeof value === "string" ? Date.parse(value) : NaN;
  return ms > 0 && ms <= 8.64e15 ? new Date(ms) : undefined;
}
