import { valueAt } from "../codec/index.js";
import { missingArgument } from "./arguments.js";
import { completeLro, countInconclusive, failLro, inconclusive, unavailable } from "./reduce.js";
import type { CancelCall, FinalStage, JobSpec, JobStage, OperationRef } from "./spec.js";
import { isEnd, judgeResult, judgeStatus } from "./status.js";
import { acceptUrl } from "./urls.js";

/** Asks the service to stop an operation, or its job, by another operation of the client. */
export function cancelBy(ref: OperationRef): CancelCall {
  return {
    ...ref,
    async call(lro, step, context, { abortSignal, deadline }) {
      const isDone = (): boolean => !!lro() && lro()?.phase !== "running";
      const missing = (): boolean => missingArgument(ref, lro()?.args.cancel ?? {}) !== undefined;
      if (!isDone() && lro() && missing()) await step();
      const state = lro();
      if (isDone()) return;
      if (!state || missing()) throw unavailable(context, "there is nothing to cancel yet");
      const { transport } = context;
      const response = await transport.call(ref.operation, state.args.cancel, { abortSignal, deadline });
      if (response.status < 200 || response.status > 299) throw transport.httpError(response, ref.operation);
    },
  };
}

/** Reads the result of an operation that succeeded, where the service keeps it. */
export const finalRead: FinalStage = {
  urls(method, url, location, { spec }) {
    const { finalStateVia } = spec;
    if (method === "DELETE") return [];
    const here = location === undefined ? [] : [location];
    // The service may keep the resource under another name, which only the location knows then.
    if (method === "PUT" || finalStateVia === "original-uri") return [url, ...here];
    const byLocation = finalStateVia === undefined || finalStateVia === "location" ? here : [];
    // A PATCH changes a resource, so the resource is its result wherever the spec says that the status is.
    return method === "PATCH" && byLocation.length === 0 ? [url] : byLocation;
  },

  enter(state, { document, url: base }, context) {
    const elsewhere = valueAt(document, ["resourceLocation"]);
    const urls = typeof elsewhere === "string" && elsewhere ? [elsewhere] : (state.finalUrls ?? []);
    const [url, ...finalUrls] = urls;
    if (url === undefined) return undefined;
    const nextAt = context.transport.client.clock.now();
    return {
      state: {
        ...state,
        stage: "final",
        url: acceptUrl(context, url, base),
        finalUrls,
        asked: { url: state.url, finalUrls: state.finalUrls },
        nextAt,
      },
      status: document,
    };
  },

  // The result may not be there yet: 202, or a status of its own that says so.
  reduce(before, response, context) {
    const judged = judgeResult(response, context.spec);
    const doubt = inconclusive(before, judged, undefined, context, "the result");
    if (doubt || judged.found === "running") {
      const { location } = response.headers;
      const url = location ? acceptUrl(context, location, response.url) : before.url;
      return { state: { ...before, inconclusiveReads: 0, ...doubt, url } };
    }
    const resultMissing = (before.resultMissing && response.document === undefined) || undefined;
    return completeLro({ ...before, resultMissing }, response, judged, context);
  },

  missing(state, { url: base }, context) {
    const gone = { ...state, resultMissing: true, nextAt: context.transport.client.clock.now() };
    const [next, ...finalUrls] = state.finalUrls ?? [];
    try {
      if (next !== undefined) return { state: { ...gone, url: acceptUrl(context, next, base), finalUrls } };
    } catch {
      // Not to be read; the operation has succeeded all the same.
    }
    return { state: { ...gone, phase: "succeeded" } };
  },
};

/** Follows the job that an operation only starts, to its own end. */
export function followJob(job: JobSpec): JobStage {
  return {
    ...job,

    enter(state, { document: status }, context) {
      const missing = missingArgument(job, state.args.job);
      if (missing === undefined) return { state: { ...state, stage: "job", inconclusiveReads: 0 }, status };
      const why = `it started a job, but does not tell its ${missing}`;
      return { state: { ...state, ...countInconclusive(state, why, 10, context) }, status };
    },

    reduce(before, response, context) {
      const { document } = response;
      const judged = judgeStatus(response, job.vocabulary);
      const { found, status, rule, why } = judged;
      if (found === "unreadable") throw unavailable(context, `of the job, ${why ?? ""}`);
      const state = { ...before, jobStatus: status };
      const doubt = inconclusive(before, judged, document, context, "the job");
      if (doubt || !isEnd(found))
        return { state: { ...state, inconclusiveReads: 0, ...doubt }, job: document };
      if (found === "succeeded")
        return { state: { ...state, phase: found }, job: document, result: document };
      const { status: _, ...failure } = failLro(state, document, found, rule, job.progress);
      return { ...failure, job: document };
    },

    idOf({ args }) {
      const [first = ""] = Object.entries(job.arguments).find(([, source]) => "status" in source) ?? [];
      return String(args.job[job.idArgument ?? first]);
    },
  };
}
