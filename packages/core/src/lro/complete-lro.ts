import { valueAt } from "../codec/index.js";
import type { EndClass } from "./classify-status.js";
import { isEnd } from "./classify-status.js";
import { judgeResult, type Judgement } from "./judge.js";
import type { LroContext } from "./lro-context.js";
import type { ProgressPaths, StatusRule } from "./lro-spec.js";
import type { LroState, LroUpdate } from "./lro-state.js";
import type { LroResponse } from "./lro-transport.js";
import { readFault } from "./read-fault.js";

/** Ends the operation as `judged`, with the response's document for a result. */
export function completeLro(
  state: LroState,
  response: LroResponse,
  judged: Judgement,
  { spec, unavailable }: LroContext,
): LroUpdate {
  const { found, status = state.serviceStatus, rule } = judged;
  const ended = { ...state, serviceStatus: status };
  if (found === "succeeded") return { state: { ...ended, phase: found }, result: response.document };
  if (!isEnd(found)) throw unavailable(judged.why ?? "the response does not tell how the operation ended");
  return failLro(ended, response.document, found, rule, spec.progress);
}

/** The status document as the result; where results carry a status of their own, that has to be a success. */
export function completeWithStatus(
  state: LroState,
  response: LroResponse,
  judged: Judgement,
  context: LroContext,
): LroUpdate {
  const { spec } = context;
  const own = spec.resultStatus ? judgeResult(response, spec) : judged;
  const update = completeLro(state, response, own, context);
  const result = spec.resultPath ? valueAt(update.result, spec.resultPath) : update.result;
  return { ...update, status: response.document, result };
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
