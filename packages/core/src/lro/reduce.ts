import { wallTime } from "../clock/index.js";
import { valueAt } from "../codec/index.js";
import { redactText, StatusUnavailableError } from "../errors/index.js";
import { parseRetryAfter } from "../http/index.js";
import { bindArguments } from "./arguments.js";
import type { EndClass, Judgement, LroContext, PollingStrategy, ProgressPaths, StatusRule } from "./spec.js";
import type { Inconclusive, LroState, LroUpdate } from "./state.js";
import { isEnd, judgeStatus } from "./status.js";
import type { LroResponse } from "./transport.js";
import { readFault } from "./read-fault.js";
import { acceptUrl } from "./urls.js";

/*
 * How the state of an operation changes by what the service answers. Nothing here sends or waits.
 */

/** No hot loop, whoever asks for one. */
export const leastWaitMs = 100;

/** Nobody means longer than a day. */
export const mostWaitMs = 86_400_000;

/** A wait between two reads, within what makes sense. */
export function paced(ms: number): number {
  return Math.min(Math.max(ms, leastWaitMs), mostWaitMs);
}

/** Milliseconds the service asks to wait before the next read; undefined if it does not say. */
export function retryAfterOf({ transport }: LroContext, { headers }: LroResponse): number | undefined {
  return parseRetryAfter(headers, wallTime(transport.client.clock)) || undefined;
}

/** The service's id of a request, without secrets: it is shown, and stands in tokens. */
export function requestIdsOf({ transport }: LroContext, { headers }: LroResponse): readonly string[] {
  const id = headers["x-ms-request-id"];
  return id === undefined ? [] : [redactText(id, transport.secrets)];
}

/** The error for an answer that does not tell where the operation is. */
export function unavailable({ transport }: LroContext, why: string): StatusUnavailableError {
  return new StatusUnavailableError(transport.operation, new Error(why));
}

/** What is known of the start of an operation. */
export interface Start {
  readonly method: string;
  readonly url: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What the status said before. */
  readonly baseline?: string | undefined;
}

/** Decides from the response to the start how the operation is followed. */
export function initLro(response: LroResponse, start: Start, context: LroContext): LroUpdate {
  const { spec, transport } = context;
  const { document: status } = response;
  const intervalMs = paced(retryAfterOf(context, response) ?? spec.intervalMs ?? 2000);
  const said = judgeStatus(response, spec.status);
  const state = {
    strategy: "inline",
    stage: "status",
    phase: "running",
    intervalMs,
    waitMs: intervalMs,
    nextAt: transport.client.clock.now() + intervalMs,
    polls: 0,
    inconclusiveReads: 0,
    args: bindArguments(spec, { start: start.arguments, response, status }),
    requestIds: requestIdsOf(context, response),
    baseline: start.baseline,
    serviceStatus: said.status,
  } as const;
  const accepted = {
    response,
    said,
    method: start.method.toUpperCase(),
    url: start.url,
    args: state.args,
  };
  for (const strategy of spec.strategies) {
    const begun = strategy.begin(accepted, context);
    if (begun && "found" in begun) return completeLro(state, response, begun, context);
    if (begun)
      return {
        state: { ...state, strategy: strategy.name, ...begun },
        ...(said.status !== undefined && { status }),
      };
  }
  throw unavailable(context, "it was accepted, but nothing in the response tells how to follow it");
}

/**
 * What is known after a successful answer (2xx) to the next read.
 *
 * @param before already counts this read and holds when the next one is due
 */
export function reduceLro(before: LroState, response: LroResponse, context: LroContext): LroUpdate {
  const { job, final } = context.spec;
  const stage = { status: undefined, job, final }[before.stage];
  return stage ? stage.reduce(before, response, context) : reduceStatus(before, response, context);
}

/**
 * What is known after an error status (4xx, 5xx), where that tells something of the work: its failure,
 * or that the result of a success is not there. Undefined where the read has simply failed.
 */
export function reduceHttpError(
  state: LroState,
  response: LroResponse,
  context: LroContext,
): LroUpdate | undefined {
  const { spec } = context;
  const { status, document } = response;
  if (state.stage === "status" && spec.failedHttpStatuses?.includes(status)) {
    const fault = readFault(document, spec.status);
    return fault?.code === undefined ? undefined : failLro(state, document, "failed", spec.status);
  }
  if (state.stage !== "final" || (status !== 404 && status !== 410)) return undefined;
  return spec.final?.missing(state, response, context);
}

function reduceStatus(before: LroState, response: LroResponse, context: LroContext): LroUpdate {
  const { spec } = context;
  const { document: status } = response;
  const strategy = strategyOf(before, context);
  const judged = strategy.judge(response, context, before);
  const { found } = judged;
  if (found === "unreadable") throw unavailable(context, judged.why ?? "");
  const args = bindArguments(spec, { status }, before.args);
  const state = { ...before, serviceStatus: judged.status, args };
  const doubt = inconclusive(before, judged, status, context);
  if (doubt || !isEnd(found)) {
    const updated = strategy.nextUrl?.(response.headers);
    const url = updated ? acceptUrl(context, updated, response.url) : before.url;
    return { state: { ...state, inconclusiveReads: 0, seen: true, ...doubt, url }, status };
  }
  if (found !== "succeeded") return failLro(state, status, found, judged.rule, spec.progress);
  const next = spec.job ?? (strategy.name === "statusUrl" ? spec.final : undefined);
  return next?.enter(state, response, context) ?? completeWithStatus(state, response, judged, context);
}

/** By which the status is read. Throws where the operation is not followed in that way. */
export function strategyOf({ strategy }: LroState, context: LroContext): PollingStrategy {
  const found = context.spec.strategies.find(({ name }) => name === strategy);
  if (!found) throw unavailable(context, `it is not followed by ${strategy}`);
  return found;
}

/**
 * Counts a read that does not count as one of this run: a status that says nothing yet, one that is not
 * known here, or what may be the end of the run before. Undefined if it does count. Throws once there
 * were too many.
 *
 * @param subject whose status it is
 */
export function inconclusive(
  state: LroState,
  { found, status = "", rule }: Judgement,
  document: unknown,
  context: LroContext,
  subject = "the service",
): Inconclusive | undefined {
  const { spec, transport } = context;
  const { operation } = transport;
  if (found === "notYet") {
    const most = rule?.notYetReads ?? spec.baseline?.graceReads ?? 10;
    return countInconclusive(state, `${subject} says ${status} only`, most, context);
  }
  if (found !== "unknown") return spec.baseline?.doubt(state, found, document, context);
  if (status !== (state.stage === "job" ? state.jobStatus : state.serviceStatus)) {
    const message = `${operation} has the status ${status}, which is not known here; taken for running`;
    transport.client.warn({ code: "UnknownStatus", operation, message });
  }
  const why = `${subject} says ${status}, which is not known here`;
  return { ...countInconclusive(state, why, spec.unknownReads ?? 100, context), seen: true };
}

/** Counts one more read, up to a limit. */
export function countInconclusive(
  { inconclusiveReads, seen }: LroState,
  why: string,
  limit: number,
  context: LroContext,
): Inconclusive {
  if (inconclusiveReads >= limit) throw unavailable(context, why);
  return { inconclusiveReads: inconclusiveReads + 1, seen };
}

/** Ends the operation as `judged`, with the response's document for a result. */
export function completeLro(
  state: LroState,
  response: LroResponse,
  { found, status = state.serviceStatus, rule, why }: Judgement,
  context: LroContext,
): LroUpdate {
  const ended = { ...state, serviceStatus: status };
  if (found === "succeeded") return { state: { ...ended, phase: found }, result: response.document };
  if (!isEnd(found)) throw unavailable(context, why ?? "the response does not tell how the operation ended");
  return failLro(ended, response.document, found, rule, context.spec.progress);
}

/** The status document as the result; where results carry a status of their own, that has to be a success. */
function completeWithStatus(
  state: LroState,
  response: LroResponse,
  judged: Judgement,
  context: LroContext,
): LroUpdate {
  const { resultStatus, resultPath = [] } = context.spec;
  const own = resultStatus ? judgeStatus(response, resultStatus) : judged;
  const update = completeLro(state, response, own, context);
  return { ...update, status: response.document, result: valueAt(update.result, resultPath) };
}

/** Ends the operation without success, for the reason the document gives. */
export function failLro(
  state: LroState,
  document: unknown,
  phase: Exclude<EndClass, "succeeded">,
  rule: StatusRule = {},
  progress: ProgressPaths = {},
): LroUpdate {
  const httpStatus = rule.httpStatus ? Number(valueAt(document, rule.httpStatus)) : NaN;
  const fault = readFault(document, rule);
  const words = progress.message && valueAt(document, progress.message);
  const message = fault?.message ?? (typeof words === "string" && words !== "" ? words : undefined);
  return {
    state: { ...state, phase },
    status: document,
    fault: message === undefined ? fault : { ...fault, message },
    faultStatus: Number.isInteger(httpStatus) ? httpStatus : undefined,
  };
}
