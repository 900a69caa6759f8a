import { valueAt } from "../codec/index.js";
import { parseRetryAfter } from "../http/index.js";
import { bindArguments, missingArgument } from "./bind-arguments.js";
import { isEnd } from "./classify-status.js";
import { completeLro } from "./complete-lro.js";
import { finalUrls } from "./final-urls.js";
import { judgeResource, judgeResult, judgeStatus } from "./judge.js";
import type { LroContext } from "./lro-context.js";
import type { LroState, LroUpdate } from "./lro-state.js";
import type { LroResponse } from "./lro-transport.js";
import { paced } from "./pace.js";

/** What is known of the start of an operation. */
export interface StartFacts {
  readonly method: string;
  readonly url: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What the status said before. */
  readonly baseline?: string | undefined;
}

/** Decides from the response to the start how the operation is followed. */
export function initLro(response: LroResponse, start: StartFacts, context: LroContext): LroUpdate {
  const { spec, now } = context;
  const { headers, status, document, url: base } = response;
  const method = start.method.toUpperCase();
  const resolve = (reference: unknown) =>
    typeof reference === "string" && reference !== "" ? context.accept(reference, base) : undefined;
  const intervalMs = paced(parseRetryAfter(headers, context.wallTime) || (spec.intervalMs ?? 2000));
  const said = judgeStatus(response, spec.status, spec.lenient);
  const common = {
    stage: "status",
    phase: "running",
    intervalMs,
    waitMs: intervalMs,
    nextAt: now + intervalMs,
    polls: 0,
    inconclusiveReads: 0,
    args: bindArguments(spec, { start: start.arguments, response, status: document }),
    requestIds: context.requestIds(headers),
    baseline: start.baseline,
    serviceStatus: said.status,
  } as const;
  const follow = (
    more: Pick<LroState, "strategy" | "url" | "finalUrls" | "seen" | "serviceStatus">,
  ): LroUpdate => ({
    state: { ...common, ...more },
    ...(said.status !== undefined && { status: document }),
  });
  const inline = { ...common, strategy: "inline" } as const;

  const statusUrl =
    headers["operation-location"] ||
    headers["azure-asyncoperation"] ||
    (spec.statusUrlPath && valueAt(document, spec.statusUrlPath));
  if (statusUrl) {
    // The one answer that is final in spite of the header: the resource, already in its end state.
    const own = method === "PATCH" && status === 200 ? judgeResource(response, spec) : undefined;
    if (own?.status !== undefined && isEnd(own.found)) return completeLro(inline, response, own, context);
    const location = headers["location"];
    // Only resolved, not accepted: the rules about the result's URL apply when it is going to be read.
    const urls = finalUrls(spec, start, location && context.resolve(location, base));
    return follow({ strategy: "statusUrl", url: resolve(statusUrl), finalUrls: urls });
  }
  if (headers["location"]) return follow({ strategy: "location", url: resolve(headers["location"]) });
  if (spec.statusOperation) {
    if (isEnd(said.found) && said.status !== undefined && status !== 202) {
      return completeLro(inline, response, said, context);
    }
    const missing = missingArgument(spec.statusOperation, common.args.statusOperation);
    if (missing !== undefined)
      throw context.unavailable(`the response to the trigger does not give ${missing}`);
    return follow({ strategy: "statusOperation" });
  }
  const isResource = method === "PUT" || method === "PATCH";
  const own = isResource ? judgeResource(response, spec) : judgeResult(response, spec);
  if (own.found === "running" || own.found === "unknown" || own.found === "notYet") {
    const readable = method === "PUT" || (method === "PATCH" && status !== 202);
    const seen = own.status !== undefined || undefined;
    if (readable) return follow({ strategy: "resource", url: start.url, seen, serviceStatus: own.status });
    if (status === 202 && spec.lenient) return completeLro(inline, response, { found: "succeeded" }, context);
    throw context.unavailable("it was accepted, but nothing in the response tells how to follow it");
  }
  return completeLro(inline, response, own, context);
}
