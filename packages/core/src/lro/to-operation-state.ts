import { OperationCanceledError, OperationFailedError, OperationTimedOutError } from "../errors/index.js";
import { valueAt } from "../codec/index.js";
import type { JobSpec, LroSpec } from "./lro-spec.js";
import type { LroState, LroUpdate } from "./lro-state.js";
import type { LroTransport } from "./lro-transport.js";
import type { OperationState } from "./operation-state.js";

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
  transport: LroTransport<TStatus, TResult>,
  spec: LroSpec,
  update: LroUpdate,
  last?: OperationState<TStatus, TResult>,
): OperationState<TStatus, TResult> {
  const { state, status, job, fault, faultStatus } = update;
  const { phase, serviceStatus, polls, strategy, resultMissing } = state;
  const paths = job === undefined ? spec.progress : spec.job?.progress;
  const document = job ?? status;
  const field = (path: readonly string[] | undefined) => (path ? valueAt(document, path) : undefined);
  const message = field(paths?.message);
  const running = phase === "running";
  // At these URLs stands the result, and not a status document.
  const hasDetails = status !== undefined && strategy !== "location" && strategy !== "resource";
  const seen: OperationState<TStatus, TResult> = {
    status: phase,
    ...(document === undefined
      ? { percentComplete: last?.percentComplete, message: last?.message, startedAt: last?.startedAt }
      : {
          percentComplete: asPercent(field(paths?.percent)),
          message: typeof message === "string" ? message : undefined,
          startedAt: asDate(field(paths?.started)),
        }),
    serviceStatus,
    endedAt: running ? undefined : asDate(field(paths?.ended)),
    details: hasDetails
      ? tolerant(transport, "status", status, (document) => transport.decodeStatus(document))
      : last?.details,
    job: spec.job && state.stage === "job" ? describeJob(transport, spec.job, state, job) : undefined,
    retryAfterMs: running ? Math.max(0, Math.min(state.waitMs, state.nextAt - transport.clock.now())) : 0,
    polls,
  };
  if (running) return seen;
  const { operation, secrets } = transport;
  if (phase === "succeeded") {
    if (!resultMissing) {
      const decode = (document: unknown) => transport.decodeResult(document);
      return { ...seen, result: tolerant(transport, "result", update.result, decode) };
    }
    const message = `${operation} succeeded, but its result is not where it should be`;
    transport.warn?.({ code: "ResultMissing", operation, message });
    return { ...seen, resultMissing };
  }
  const { requestIds } = state;
  const init = { operation, fault, requestIds, lastState: seen, statusCode: faultStatus, secrets };
  return { ...seen, error: new errorOf[phase](init) };
}

function tolerant<T>(
  transport: LroTransport,
  path: string,
  document: unknown,
  decode: (document: unknown) => T,
): T {
  try {
    return decode(document);
  } catch {
    const { operation } = transport;
    const message = `The ${path} of ${operation} is not what is documented; it is given as it came`;
    transport.warn?.({ code: "UnexpectedValue", operation, message, path });
    return document as T;
  }
}

function describeJob(
  transport: LroTransport,
  spec: JobSpec,
  { args, jobStatus }: LroState,
  document: unknown,
): OperationState["job"] {
  const [first] = Object.entries(spec.arguments).find(([, source]) => "status" in source) ?? [];
  const decode = (one: unknown) => transport.decodeJob?.(one) ?? one;
  const details = document === undefined ? undefined : tolerant(transport, "job", document, decode);
  return { id: String(args.job[spec.idArgument ?? first ?? ""]), serviceStatus: jobStatus, details };
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
