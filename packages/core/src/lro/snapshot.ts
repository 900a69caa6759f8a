import { OperationCanceledError, OperationFailedError, OperationTimedOutError } from "../errors/index.js";
import { valueAt } from "../codec/index.js";
import type { OperationState } from "./operation-state.js";
import type { LroHost } from "./protocol-types.js";
import type { Tracking } from "./tracking.js";
import type { JobSpec, TrackingSpec } from "./tracking-spec.js";

const errorOf = {
  failed: OperationFailedError,
  canceled: OperationCanceledError,
  timedOut: OperationTimedOutError,
} as const;

/** What a user sees of an operation. Throws if a document cannot be decoded. */
export function snapshot<TStatus, TResult>(
  host: LroHost<TStatus, TResult>,
  spec: TrackingSpec,
  tracking: Tracking,
): OperationState<TStatus, TResult> {
  const { phase, word, polls, jobDocument, requestIds, fault, faultStatus } = tracking;
  const [paths, shown] =
    jobDocument === undefined ? [spec.progress, tracking.document] : [spec.job?.progress, jobDocument];
  const field = (path: readonly string[] | undefined) => (path ? valueAt(shown, path) : undefined);
  const [percent, message] = [field(paths?.percent), field(paths?.message)];
  const running = phase === "running";
  const state: OperationState<TStatus, TResult> = {
    status: phase,
    percentComplete: typeof percent === "number" ? percent : undefined,
    serviceStatus: word,
    message: typeof message === "string" ? message : undefined,
    startedAt: asDate(field(paths?.started)),
    endedAt: running ? undefined : asDate(field(paths?.ended)),
    details: decodeDetails(host, tracking),
    job: spec.job && tracking.stage === "job" ? describeJob(host, spec.job, tracking) : undefined,
    retryAfterMs: running ? Math.max(0, tracking.nextAt - host.clock.now()) : 0,
    polls,
  };
  if (running) return state;
  if (phase === "succeeded") return { ...state, result: host.decodeResult(tracking.resultDocument) };
  const { operation, secrets } = host;
  return {
    ...state,
    error: new errorOf[phase]({
      operation,
      fault,
      requestIds,
      lastState: state,
      statusCode: faultStatus,
      secrets,
    }),
  };
}

function decodeDetails<TStatus>(
  host: LroHost<TStatus>,
  { document, mode, polls }: Tracking,
): TStatus | undefined {
  if (document === undefined || mode === "location" || mode === "body") return undefined;
  try {
    return host.decodeStatus(document);
  } catch (error) {
    // The trigger's own response may look like a status document without being one.
    if (polls > 0) throw error;
    return undefined;
  }
}

function describeJob(
  host: LroHost,
  spec: JobSpec,
  { args, jobWord, jobDocument }: Tracking,
): OperationState["job"] {
  const [first] = Object.entries(spec.arguments).find(([, source]) => "status" in source) ?? [];
  const details = jobDocument === undefined ? undefined : (host.decodeJob?.(jobDocument) ?? jobDocument);
  return { id: String(args.job[spec.idArgument ?? first ?? ""]), serviceStatus: jobWord, details };
}

/** Seconds since the epoch, or a date as text. Zero and the years before 1970 stand for "not yet". */
function asDate(value: unknown): Date | undefined {
  const ms = typeof value === "number" ? value * 1000 : typeof value === "string" ? Date.parse(value) : NaN;
  return ms > 0 ? new Date(ms) : undefined;
}
