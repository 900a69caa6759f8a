import { valueAt } from "../codec/index.js";
import { bindArguments, missingArgument } from "./bind-arguments.js";
import { isEnd } from "./classify-status.js";
import { completeLro, completeWithStatus, failLro } from "./complete-lro.js";
import { countInconclusive, inconclusive } from "./inconclusive.js";
import { judgeResource, judgeResult, judgeStatus, type Judgement } from "./judge.js";
import type { LroContext } from "./lro-context.js";
import type { LroState, LroUpdate } from "./lro-state.js";
import type { LroResponse } from "./lro-transport.js";
import { readFault } from "./read-fault.js";

/**
 * What is known after a successful answer (2xx) to the next read.
 *
 * @param state already counts this read and holds when the next one is due
 */
export function reduceLro(state: LroState, response: LroResponse, context: LroContext): LroUpdate {
  if (state.stage === "final") return reduceFinal(state, response, context);
  return state.stage === "job" ? reduceJob(state, response, context) : reduceStatus(state, response, context);
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
  const { status, document, url } = response;
  if (state.stage === "status" && spec.failedHttpStatuses?.includes(status)) {
    const fault = readFault(document, spec.status);
    return fault?.code === undefined ? undefined : failLro(state, document, "failed", spec.status);
  }
  if (state.stage !== "final" || (status !== 404 && status !== 410)) return undefined;
  const missing = { ...state, resultMissing: true, nextAt: context.now };
  const [next, ...finalUrls] = state.finalUrls ?? [];
  if (next === undefined) return { state: { ...missing, phase: "succeeded" } };
  try {
    return { state: { ...missing, url: context.accept(next, url), finalUrls } };
  } catch {
    // Not to be read; the operation has succeeded all the same.
    return { state: { ...missing, phase: "succeeded" } };
  }
}

function reduceStatus(before: LroState, response: LroResponse, context: LroContext): LroUpdate {
  const { spec } = context;
  const { document } = response;
  const judged = judge(before, response, context);
  const state = {
    ...before,
    serviceStatus: judged.status,
    args: bindArguments(spec, { status: document }, before.args),
  };
  const doubt = inconclusive(before, judged, document, context);
  if (doubt)
    return { state: { ...state, ...doubt, url: nextUrl(before, response, context) }, status: document };
  const { found } = judged;
  if (!isEnd(found)) {
    const url = nextUrl(before, response, context);
    return { state: { ...state, inconclusiveReads: 0, seen: true, url }, status: document };
  }
  if (found !== "succeeded") return failLro(state, document, found, judged.rule, spec.progress);
  if (spec.job) {
    const missing = missingArgument(spec.job, state.args.job);
    if (missing === undefined)
      return { state: { ...state, stage: "job", inconclusiveReads: 0 }, status: document };
    const why = `it started a job, but does not tell its ${missing}`;
    return { state: { ...state, ...countInconclusive(before, why, 10, context) }, status: document };
  }
  if (before.strategy !== "statusUrl") return completeWithStatus(state, response, judged, context);
  const elsewhere = valueAt(document, ["resourceLocation"]);
  const urls = typeof elsewhere === "string" && elsewhere ? [elsewhere] : (before.finalUrls ?? []);
  const [url, ...finalUrls] = urls;
  if (url === undefined) return completeWithStatus(state, response, judged, context);
  const accepted = context.accept(url, response.url);
  return {
    state: {
      ...state,
      stage: "final",
      url: accepted,
      finalUrls,
      asked: { url: before.url, finalUrls: before.finalUrls },
      nextAt: context.now,
    },
    status: document,
  };
}

/** By the rule of the place the status is read from. */
function judge({ strategy, seen }: LroState, response: LroResponse, context: LroContext): Judgement {
  const { spec, unavailable } = context;
  const judged =
    strategy === "location"
      ? judgeResult(response, spec)
      : strategy === "resource"
        ? judgeResource(response, spec)
        : judgeStatus(response, spec.status, strategy === "statusUrl" && spec.lenient);
  if (judged.found === "unreadable") throw unavailable(judged.why ?? "");
  // Accepted, but never seen under way: the resource may be the one that was there before.
  const unchanged = strategy === "resource" && !seen && judged.found === "succeeded";
  if (unchanged && !spec.lenient) throw unavailable("nothing tells whether the resource is the new one");
  return judged;
}

/** Each answer may name another URL, in the header that named the first one. */
function nextUrl(
  { strategy, url }: LroState,
  { headers, url: base }: LroResponse,
  context: LroContext,
): string | undefined {
  const updated =
    strategy === "statusUrl"
      ? headers["operation-location"] || headers["azure-asyncoperation"]
      : strategy === "location" && headers["location"];
  return updated ? context.accept(updated, base) : url;
}

function reduceJob(before: LroState, response: LroResponse, context: LroContext): LroUpdate {
  const { job } = context.spec;
  const judged = judgeStatus(response, job?.vocabulary);
  const { found, status, rule, why } = judged;
  if (found === "unreadable") throw context.unavailable(`of the job, ${why ?? ""}`);
  const { document } = response;
  const state = { ...before, jobStatus: status };
  const doubt = inconclusive(before, judged, document, context, "the job");
  if (doubt) return { state: { ...state, ...doubt }, job: document };
  if (!isEnd(found)) return { state: { ...state, inconclusiveReads: 0 }, job: document };
  if (found === "succeeded") return { state: { ...state, phase: found }, job: document, result: document };
  const { status: _, ...failure } = failLro(state, document, found, rule, job?.progress);
  return { ...failure, job: document };
}

/** The result may not be there yet: 202, or a status of its own that says so. */
function reduceFinal(before: LroState, response: LroResponse, context: LroContext): LroUpdate {
  const judged = judgeResult(response, context.spec);
  const { found } = judged;
  const doubt = inconclusive(before, judged, undefined, context, "the result");
  if (doubt || found === "running") {
    const updated = response.headers["location"];
    const url = updated ? context.accept(updated, response.url) : before.url;
    return { state: { ...before, inconclusiveReads: 0, ...doubt, url } };
  }
  const resultMissing = (before.resultMissing && response.document === undefined) || undefined;
  return completeLro({ ...before, resultMissing }, response, judged, context);
}
