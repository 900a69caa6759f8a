import { valueAt } from "../codec/index.js";
import { classifyStatus, isEnd, type StatusClass } from "./classify-status.js";
import { isRepeated } from "./is-repeated.js";
import type { LroSpec, StatusRule } from "./lro-spec.js";
import type { LroResponse } from "./lro-transport.js";
import { readFault } from "./read-fault.js";

/*
 * The one place that says from a response where an operation stands. It is strict about ends: what is
 * not said plainly is either running or unreadable, and never an end.
 */

/** What one response says about an operation. */
export interface Judgement {
  /** `"unreadable"`: it does not say where the operation is, in a way that must not be guessed at. */
  readonly found: StatusClass | "unreadable";
  /** The service's own word, if it used one. */
  readonly status?: string | undefined;
  /** By which rule, for the error of a failure. */
  readonly rule?: StatusRule | undefined;
  /** Why it is unreadable. */
  readonly why?: string | undefined;
}

const noStatus = { found: "unreadable", why: "the response has no status that is a text" } as const;

/** Judges a document that has to say its status: that of an operation, or of a job. */
export function judgeStatus(response: LroResponse, rule?: StatusRule, lenient?: boolean): Judgement {
  return (
    statusOf(response, rule, lenient) ??
    (response.status === 202 ? { found: "running" } : lenient ? { found: "succeeded" } : noStatus)
  );
}

/**
 * Judges what stands in place of a result: it is one when HTTP says so and it does not say otherwise
 * itself. Where results carry a status of their own, it has to be there.
 */
export function judgeResult(response: LroResponse, spec: LroSpec): Judgement {
  const { status: rule, resultStatus, resultIsOpaque, lenient } = spec;
  const pending = response.status === 202;
  const own = resultStatus && statusOf(response, resultStatus);
  // A status document may still stand in place of the result.
  const said = own ?? (resultStatus || !(resultIsOpaque || lenient) ? statusOf(response, rule) : undefined);
  if (said) return pending && said.found === "succeeded" ? { found: "running", status: said.status } : said;
  if (pending) return { found: "running" };
  if (resultStatus) return noStatus;
  const fault =
    resultIsOpaque || lenient ? undefined : readFault(valueAt(response.document, ["error"]), { error: [] });
  return fault?.code === undefined
    ? { found: "succeeded" }
    : { found: "unreadable", why: `the response holds the error ${fault.code} and no status` };
}

/** Judges a resource by the state it shows itself; one that shows none is one nothing is being done to. */
export function judgeResource(response: LroResponse, spec: LroSpec): Judgement {
  const { status, resultStatus, lenient } = spec;
  if (resultStatus) return judgeResult(response, spec);
  const path = ["properties", "provisioningState"];
  const found = valueAt(response.document, path) === undefined ? path.slice(1) : path;
  // Each provider has words of its own for what it is doing to a resource.
  const { running: _, ...rule } = status ?? {};
  return statusOf(response, { ...rule, path: found }, lenient) ?? judgeResult(response, spec);
}

/** Undefined where there is none. */
function statusOf(response: LroResponse, rule: StatusRule = {}, lenient?: boolean): Judgement | undefined {
  const path = rule.path ?? ["status"];
  const status = valueAt(response.document, path);
  if (status === undefined || (status === null && response.status === 202)) return undefined;
  if (typeof status !== "string" || status.trim() === "") return noStatus;
  const found = classifyStatus(status, rule, lenient);
  if (isEnd(found) && isRepeated(response, path)) {
    return { found: "unreadable", why: "the response says its status twice" };
  }
  return { found, status, rule };
}
