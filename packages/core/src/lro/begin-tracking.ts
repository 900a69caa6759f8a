import { bindArguments, missingArgument } from "./bind-arguments.js";
import { valueAt } from "../codec/index.js";
import { endTracking, isEnd } from "./end-tracking.js";
import { finalUrl } from "./final-url.js";
import { intervalAfter } from "./interval.js";
import { readDocument, readHttpStatus, readResource, type Reading } from "./read-status.js";
import type { LroResponse } from "./protocol-types.js";
import type { ReadContext } from "./read-context.js";
import type { Tracking } from "./tracking.js";

/**
 * Decides from the response to the trigger how the operation is followed.
 *
 * @param trigger method, URL and arguments of the trigger
 * @param baseline what the status said before it
 */
export function beginTracking(
  response: LroResponse,
  trigger: {
    readonly method: string;
    readonly url: string;
    readonly arguments: Readonly<Record<string, unknown>>;
  },
  baseline: string | undefined,
  context: ReadContext,
): Tracking {
  const { spec, now } = context;
  const { headers, status, document, url: base } = response;
  const method = trigger.method.toUpperCase();
  const resolve = (reference: unknown) =>
    typeof reference === "string" && reference !== "" ? context.accept(reference, base) : undefined;
  const intervalMs = intervalAfter(response, now, spec.intervalMs);
  const said = readDocument(document, spec.status, spec.lenient);
  const common = {
    stage: "status",
    phase: "running",
    intervalMs,
    nextAt: now + intervalMs,
    polls: 0,
    vagueReads: 0,
    args: bindArguments(spec, { trigger: trigger.arguments, response, status: document }),
    requestIds: [headers["x-ms-request-id"] ?? []].flat(),
    baseline,
    ...(said?.word !== undefined && { word: said.word, document }),
  } as const;
  const inline = (reading: Reading) =>
    endTracking({ ...common, mode: "inline", document }, document, reading, context);

  const monitor =
    headers["operation-location"] ||
    headers["azure-asyncoperation"] ||
    (spec.statusUrlPath && valueAt(document, spec.statusUrlPath));
  if (monitor) {
    const own = method === "PATCH" && status === 200 ? readResource(document, spec) : undefined;
    // The one answer that is final in spite of the header: the resource, already in its end state.
    if (own && isEnd(own.verdict)) return inline(own);
    const location = headers["location"];
    // Only resolved, not accepted: the rules about the result's URL apply when it is going to be read.
    const final = finalUrl(spec, trigger, location && context.resolve(location, base));
    return { ...common, mode: "monitor", url: resolve(monitor), finalUrl: final };
  }
  if (headers["location"]) return { ...common, mode: "location", url: resolve(headers["location"]) };

  const http = readHttpStatus(response);
  if (spec.statusOperation) {
    if (said && isEnd(said.verdict) && status !== 202) return inline(said);
    const missing = missingArgument(spec.statusOperation, common.args.statusOperation);
    if (missing !== undefined)
      throw context.unavailable(`the response to the trigger does not give ${missing}`);
    return { ...common, mode: "operation" };
  }
  if (method === "PUT" || (method === "PATCH" && status === 201)) {
    const own = readResource(document, spec) ?? http;
    return own.verdict === "running"
      ? { ...common, mode: "body", url: trigger.url, word: own.word }
      : inline(own);
  }
  if (http.verdict === "running" && !spec.lenient) {
    throw context.unavailable("it was accepted, but nothing in the response tells how to follow it");
  }
  return inline({ verdict: "succeeded" });
}
