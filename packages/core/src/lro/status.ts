import { valueAt } from "../codec/index.js";
import { readFault } from "./read-fault.js";
import type { EndClass, Judgement, LroSpec, StatusClass, StatusRule } from "./spec.js";
import type { LroResponse } from "./transport.js";

/*
 * The one place that says from a response where an operation stands. It is strict about ends: what is
 * not said plainly is either running or unreadable, and never an end.
 */

/** Whether nothing changes any more. */
export function isEnd(found: string): found is EndClass {
  return /^(succeeded|failed|canceled|timedOut)$/.test(found);
}

const usual: StatusRule = {
  succeeded: ["succeeded"],
  failed: ["failed"],
  canceled: ["canceled", "cancelled"],
};

/**
 * Says what a status means, without regard to its case and to blanks around it. One that is in no list
 * is no end: services add intermediate states.
 */
export function classifyStatus(status: string, rule: StatusRule): StatusClass {
  const said = status.trim().toLowerCase();
  const lists = { ...usual, ...rule };
  for (const found of ["notYet", "timedOut", "canceled", "failed", "succeeded", "running"] as const) {
    if (lists[found]?.some((word) => word.toLowerCase() === said)) return found;
  }
  return rule.running ? "unknown" : "running";
}

const noStatus: Judgement = {
  found: "unreadable",
  why: "status of the response is missing or not a string",
};

/** Judges a document that has to say its status: that of an operation, or of a job. */
export function judgeStatus(response: LroResponse, rule?: StatusRule): Judgement {
  return statusOf(response, rule) ?? (response.status === 202 ? { found: "running" } : noStatus);
}

/** Undefined where there is none. */
export function statusOf(response: LroResponse, rule: StatusRule = {}): Judgement | undefined {
  const path = rule.path ?? ["status"];
  const status = valueAt(response.document, path);
  if (status === undefined || (status === null && response.status === 202)) return undefined;
  if (typeof status !== "string" || status.trim() === "") return noStatus;
  const found = classifyStatus(status, rule);
  return isEnd(found) && isRepeated(response, path)
    ? { found: "unreadable", why: "the response says its status twice" }
    : { found, status, rule };
}

/**
 * Judges what stands in place of a result: it is one when HTTP says so and it does not say otherwise
 * itself. Where results carry a status of their own, it has to be there.
 */
export function judgeResult(response: LroResponse, spec: LroSpec): Judgement {
  const { status: rule, resultStatus, resultIsOpaque } = spec;
  const pending = response.status === 202;
  // A status document may still stand in place of the result.
  const said =
    (resultStatus && statusOf(response, resultStatus)) ??
    (resultIsOpaque && !resultStatus ? undefined : statusOf(response, rule));
  if (said) return pending && said.found === "succeeded" ? { found: "running", status: said.status } : said;
  if (pending) return { found: "running" };
  if (resultStatus) return noStatus;
  const fault = resultIsOpaque ? undefined : readFault(valueAt(response.document, ["error"]), { error: [] });
  return fault?.code === undefined
    ? { found: "succeeded" }
    : { found: "unreadable", why: `the response holds the error ${fault.code} and no status` };
}

/** Judges a resource by the state it shows itself; one that shows none is one nothing is being done to. */
export function judgeResource(response: LroResponse, spec: LroSpec): Judgement {
  if (spec.resultStatus) return judgeResult(response, spec);
  const path = ["properties", "provisioningState"];
  const found = valueAt(response.document, path) === undefined ? path.slice(1) : path;
  // Each provider has words of its own for what it is doing to a resource.
  const { running: _, ...rule } = spec.status ?? {};
  return statusOf(response, { ...rule, path: found }) ?? judgeResult(response, spec);
}

const token = /"(?:[^"\\]|\\.)*"(?=\s*(:)?)|[[\]{}]/gs;

/**
 * Whether a member on the path stands twice in a JSON text: a parser lets the last one replace the
 * others without a sign.
 */
export function isRepeated({ body }: LroResponse, path: readonly string[]): boolean {
  if (!body) return false;
  const counts = path.map(() => 0);
  let depth = 0;
  let onPath = 0; // how many of the open objects lie on the path
  let entering = true;
  for (const [text, colon] of new TextDecoder().decode(body).matchAll(token)) {
    if (text === "{" || text === "[") {
      depth += 1;
      if (entering && text === "{") onPath = depth;
      entering = false;
    } else if (text === "}" || text === "]") {
      if (onPath === depth) onPath -= 1;
      depth -= 1;
    } else if (colon) {
      entering = onPath === depth && JSON.parse(text) === path[depth - 1];
      if (entering && (counts[depth - 1] = (counts[depth - 1] ?? 0) + 1) > 1) return true;
    } else entering = false;
  }
  return false;
}
