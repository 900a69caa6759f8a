import { valueAt } from "../codec/index.js";
import { missingArgument } from "./arguments.js";
import { unavailable } from "./reduce.js";
import { isEnd, judgeResource, judgeResult, judgeStatus } from "./status.js";
import type { PollingStrategy } from "./spec.js";
import type { LroResponse } from "./transport.js";
import { acceptUrl, resolveUrl } from "./urls.js";

const statusUrlOf = (headers: LroResponse["headers"]): string | undefined =>
  headers["operation-location"] || headers["azure-asyncoperation"];

const judgeByStatus: PollingStrategy["judge"] = (response, { spec }) => judgeStatus(response, spec.status);
const judgeByResult: PollingStrategy["judge"] = (response, { spec }) => judgeResult(response, spec);
const isOpen = (found: string): boolean => /^(running|unknown|notYet)$/.test(found);

/** Reads a status document at the URL that `Operation-Location` or `Azure-AsyncOperation` names, or the body. */
export const byStatusUrl: PollingStrategy = {
  name: "statusUrl",
  readsStatus: true,
  begin(accepted, context) {
    const { statusUrlPath, final } = context.spec;
    const { headers, document, url: base } = accepted.response;
    const url = statusUrlOf(headers) || (statusUrlPath && valueAt(document, statusUrlPath));
    if (typeof url !== "string" || url === "") return undefined;
    // Only resolved, not accepted: the rules about the result's URL apply when it is going to be read.
    const location = headers["location"] && resolveUrl(headers["location"], base);
    const finalUrls = final?.urls(accepted.method, accepted.url, location || undefined, context);
    return {
      url: acceptUrl(context, url, base),
      ...(finalUrls && finalUrls.length > 0 && { finalUrls }),
    };
  },
  judge: judgeByStatus,
  nextUrl: statusUrlOf,
};

/** Reads the URL that `Location` names, which answers 202 until the result is there. */
export const byLocation: PollingStrategy = {
  name: "location",
  begin({ response: { headers, url } }, context) {
    const { location } = headers;
    return location ? { url: acceptUrl(context, location, url) } : undefined;
  },
  judge: judgeByResult,
  nextUrl: ({ location }) => location,
};

/** Calls an operation of the client that reads the status. */
export const byStatusOperation: PollingStrategy = {
  name: "statusOperation",
  readsStatus: true,
  begin({ said, response, args }, context) {
    if (isEnd(said.found) && response.status !== 202) return said;
    const { statusOperation } = context.spec;
    const missing = statusOperation && missingArgument(statusOperation, args.statusOperation);
    if (missing === undefined) return {};
    throw unavailable(context, `the response to the trigger does not give ${missing}`);
  },
  judge: judgeByStatus,
};

/** The answer to the start is its end already. */
export const byAnswer: PollingStrategy = {
  name: "inline",
  begin: ({ response }, { spec }) => {
    const judged = judgeResult(response, spec);
    return isOpen(judged.found) ? undefined : judged;
  },
  judge: judgeByResult,
};

// Accepted, but never seen under way: the resource may be the one that was there before.
const judgeByResource: PollingStrategy["judge"] = (response, { spec }, { seen }) => {
  const judged = judgeResource(response, spec);
  return seen || judged.found !== "succeeded"
    ? judged
    : { found: "unreadable", why: "nothing tells whether the resource is the new one" };
};

/** Reads the resource that was created or changed, at the URL of the start, until it shows its final state. */
export const byResource: PollingStrategy = {
  name: "resource",
  begin({ response, method, url }, { spec }) {
    if (method !== "PUT" && method !== "PATCH") return undefined;
    const own = judgeResource(response, spec);
    if (!isOpen(own.found)) return own;
    const seen = own.status !== undefined || undefined;
    const readable = method === "PUT" || response.status !== 202;
    return readable ? { url, seen, serviceStatus: own.status } : undefined;
  },
  judge: judgeByResource,
};

/** The one answer that is final in spite of a header: that to a PATCH, with the resource in its end state. */
export const byPatchedResource: PollingStrategy = {
  name: "resource",
  begin({ response, method }, { spec }) {
    const own =
      method === "PATCH" && response.status === 200 && statusUrlOf(response.headers)
        ? judgeResource(response, spec)
        : undefined;
    return own?.status !== undefined && isEnd(own.found) ? own : undefined;
  },
  judge: judgeByResource,
};
