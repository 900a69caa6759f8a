import { answerResource } from "../resources/index.js";
import { problemOf } from "../validation/index.js";
import type { Reply } from "../exchange/index.js";
import { trackingOf } from "../manifest/index.js";
import type { View } from "../runs/index.js";
import type { BehaviourAnswer } from "../behaviours/index.js";
import {
  documentReply,
  documentedAnswer,
  documentedPageReply,
  documentedReply,
  pageReply,
  problemReply,
} from "../answers/index.js";
import type { Call } from "../answers/index.js";
import {
  followsWork,
  isDocumented,
  isLatestOnly,
  notYetReply,
  showPerhapsStale,
  startWork,
} from "../long-running/index.js";
import type { LastAnswers } from "../long-running/index.js";

/** Does what a valid request asks for, and answers. */
export function answerCall(call: Call, view: View | undefined, last: LastAnswers): Reply {
  // A URL that only the service hands out is of no operation: what is said of the one that started
  // the work is not said of reading it.
  if (view !== undefined && view.operation === undefined) return showPerhapsStale(call, view, last);
  const decided = call.service.behaviour?.operations[call.operation.name]?.answer?.(call);
  if (decided !== undefined && "problem" in decided)
    return problemReply(call.service.behaviour, decided.problem, call.operation.error);
  if (decided !== undefined) return decidedReply(call, decided);
  if (view !== undefined) return showPerhapsStale(call, view, last);
  const tracking = trackingOf(call.operation);
  if (tracking !== undefined) return startWork(call, tracking, undefined);
  const role = call.service.resources.get(call.operation.name);
  if (role !== undefined) return answerResource(call, role);
  if (followsWork(call.service, call.operation)) return answerWithoutWork(call);
  const { paging } = call.operation;
  if (paging !== undefined) return documentedPageReply(call, paging, call.engine.pageSize);
  return documentedReply(call, call.operation, []);
}

function decidedReply(call: Call, decided: Exclude<BehaviourAnswer, { problem: unknown }>): Reply {
  const { paging } = call.operation;
  if ("items" in decided) {
    if (paging === undefined) throw new Error(`${call.operation.name} answers with a list but has no paging`);
    return pageReply(call, paging, decided.items, decided.pageSize ?? call.engine.pageSize);
  }
  const wanted = decided.status === undefined ? [] : [decided.status];
  const documented = documentedAnswer(call, call.operation, wanted);
  const status = decided.status ?? documented.status;
  const headers = { ...documented.headers, ...decided.headers };
  const body = "body" in decided ? decided.body : documented.document;
  return documentReply(
    status,
    call.operation.responses.find((response) => response.status === status),
    headers,
    body,
  );
}

/** Answers where work is followed that nobody started: what is documented exists, nothing else does. */
function answerWithoutWork(call: Call): Reply {
  const { service, operation, values } = call;
  if (isLatestOnly(service, operation)) {
    const nothing = notYetReply(call);
    if (nothing !== undefined) return nothing;
  }
  if (isDocumented(service, { operation, values })) return documentedReply(call, operation, [200]);
  const finding = { kind: "notFound", message: "no such operation was started" } as const;
  return problemReply(service.behaviour, problemOf(finding, service.behaviour?.problems), operation.error);
}
